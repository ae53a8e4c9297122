/** Every reason we may refuse. The words people read live in `shared/words`, never here. */
export const errorCodes = [
  'invalid_input',
  'not_signed_in',
  'forbidden',
  'not_found',
  'wrong_status',
  'conflict',
  'too_many',
  'content_risky',
  'content_held',
  'emergency',
  'upload_too_big',
  'not_an_image',
  'image_checking',
  'server_busy',
  'offline',
  'timeout',
  'internal',
] as const
export type ErrorCode = (typeof errorCodes)[number]

type Detail = { field?: string; retryAt?: string }

/**
 * The message is for our log. What leaves the server is the code and, where they help, the first bad field (or the
 * finer reason, such as `claimed` of `wrong_status`) and the moment to come back.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly field: string | undefined
  readonly retryAt: string | undefined
  constructor(
    readonly code: ErrorCode,
    message: string = code,
    { field, retryAt }: Detail = {},
  ) {
    super(message)
    this.field = field
    this.retryAt = retryAt
  }
}
