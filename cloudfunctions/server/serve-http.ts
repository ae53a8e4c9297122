import { AppError } from '@shared/domain/errors'
import { whoHas } from '../store/sessions'
import { answer } from './answer'
import { httpAnswer, isOurs, type HttpAnswer } from './http-answer'
import type { HttpCall } from './http-call'
import { serve } from './serve'

const MOST_LETTERS = 100_000

/** A browser's request. Whatever the context says, over HTTP only a session tells who somebody is. */
export async function serveHttp(call: HttpCall, requestId: string): Promise<HttpAnswer> {
  const refuse = async (status: number, error: AppError) =>
    httpAnswer(call, status, await answer(requestId, () => Promise.reject(error)))
  if (!isOurs(call)) return refuse(403, new AppError('forbidden', 'a foreign page'))
  if (call.method === 'OPTIONS') return httpAnswer(call, 204)
  if (call.method !== 'POST') return refuse(405, new AppError('invalid_input', call.method))
  if (call.body.length > MOST_LETTERS)
    return refuse(413, new AppError('invalid_input', 'too long', { field: 'size' }))
  const envelope = await answer(requestId, () => serve(parsed(call.body), requestId, () => bearerOf(call)))
  return httpAnswer(call, 200, envelope)
}

function bearerOf({ header }: HttpCall) {
  const [, token] = /^Bearer (\S+)$/.exec(header('authorization')) ?? []
  return token === undefined ? undefined : whoHas(token, new Date().toISOString())
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new AppError('invalid_input', 'no JSON')
  }
}
