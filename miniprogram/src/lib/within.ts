import { AppError } from '@shared/domain/errors'

/** The promise, or a `timeout` when it takes longer. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new AppError('timeout')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
