import type { HttpCall } from './http-call'

export type HttpAnswer = {
  statusCode: number
  headers: Record<string, string>
  body: string
  isBase64Encoded: false
}

/** Our own page: of the same host, or the one the operator named. A tool that is no browser sends no origin. */
export function isOurs({ header }: HttpCall): boolean {
  const origin = header('origin')
  if (!origin || origin === process.env.MINYI_PC_ORIGIN) return true
  return URL.canParse(origin) && new URL(origin).host === header('host')
}

/** What goes back over HTTP: never kept by anybody, and readable by our own page alone. */
export function httpAnswer(call: HttpCall, statusCode: number, envelope?: unknown): HttpAnswer {
  const shared = isOurs(call) && call.header('origin')
  return {
    statusCode,
    isBase64Encoded: false,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary: 'origin',
      ...(shared && {
        'access-control-allow-origin': call.header('origin'),
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '600',
      }),
    },
    body: envelope === undefined ? '' : JSON.stringify(envelope),
  }
}
