import { AppError } from '@shared/domain/errors'
import { wordsForError } from '@shared/words/error-words'
import { Empty } from './empty'
import { uiWords } from '@shared/words/ui-words'

/** What happened and what to do, of anything that failed. */
export const failureWords = (error: unknown) =>
  error instanceof AppError ? wordsForError(error.code, error.field) : wordsForError('internal')

const final = new Set(['not_found', 'forbidden'])

/** A whole page, or part of one, that could not be shown. */
export function FailureView({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { what, todo } = failureWords(error)
  const code = error instanceof AppError ? error.code : 'internal'
  const retry = final.has(code) ? undefined : { label: uiWords.retry, onTap: onRetry }
  return <Empty art={code === 'offline' ? 'offline' : 'none'} title={what} text={todo} act={retry} />
}
