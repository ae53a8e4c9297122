import { AppError } from '@shared/domain/errors'
import { timeWords, waitWords } from '@shared/words/date-words'
import { wordsForError, type ErrorWords } from '@shared/words/error-words'
import { serverNow } from '../../lib/server-time'

/** What happened and what to do, with the wait and the measures filled in. */
export function refusalWords(error: unknown, measures: Record<string, number | undefined> = {}): ErrorWords {
  if (!(error instanceof AppError)) return wordsForError('internal')
  const { code, field, retryAt } = error
  return wordsForError(code, field, {
    ...measures,
    ...(retryAt && { wait: waitWords(retryAt, serverNow().toISOString()), time: timeWords(retryAt) }),
    requestId: /request (\S+)/.exec(error.message)?.[1],
  })
}
