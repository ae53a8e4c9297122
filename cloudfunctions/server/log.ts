/** What must never stand in a log, should a library quote it: WeChat ids, phones, citizens' numbers. */
const secrets = [/\bo[A-Za-z0-9_-]{27}\b/g, /(?<!\d)1[3-9]\d{9}(?!\d)/g, /(?<!\d)\d{17}[\dXx](?!\d)/g]

const hushed = (text: string) => secrets.reduce((rest, secret) => rest.replace(secret, '***'), text)

/** A refusal: what happens every day. */
export const logInfo = (requestId: string, code: string, message: string) =>
  console.info(requestId, code, hushed(message))

/** A defect, of ours or of the platform's: somebody should look. */
export const logError = (requestId: string, error: unknown) =>
  console.error(requestId, hushed(error instanceof Error ? (error.stack ?? error.message) : String(error)))
