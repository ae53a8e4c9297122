import { AppError } from '@shared/domain/errors'
import type { ContentReason } from '@shared/domain/content/content-verdict'
import { textVerdict } from '../../jobs/text-verdict'

/** Why these words wait for a person's eye; nothing if they may go on. What is surely bad is refused. */
export async function heldReasonOf(
  personId: string,
  text: string,
  isPublic: boolean,
): Promise<ContentReason | undefined> {
  const verdict = await textVerdict({ personId, text, isPublic })
  if (!verdict) return 'CHECK_TIMEOUT'
  if (verdict.outcome === 'REJECTED') throw new AppError('content_risky', 'refused words', { field: 'text' })
  return verdict.outcome === 'HELD' ? (verdict.reason ?? 'OTHER_RISK') : undefined
}
