import { type ContentVerdict, worstOf } from '@shared/domain/content/content-verdict'
import type { Photo } from '@shared/domain/photo/photo'
import { photosOf } from '../store/photos'

const outcomes = { PASSED: 'PASS', HELD: 'HELD', REJECTED: 'REJECTED' } as const

function verdictOf({ state, reason = 'OTHER_RISK' }: Photo): ContentVerdict | undefined {
  if (state === 'ISSUED' || state === 'CHECKING') return undefined
  return state === 'PASSED' ? { outcome: 'PASS' } : { outcome: outcomes[state], reason }
}

/** The worst verdict on some photos; undefined while one of them waits for its own. */
export async function photosVerdict(ids: readonly string[]): Promise<ContentVerdict | undefined> {
  const photos = await photosOf(ids)
  if (photos.length < new Set(ids).size) return { outcome: 'HELD', reason: 'PHOTO_UNCLEAR' } // one is lost: a person looks
  const verdicts = photos.map(verdictOf)
  const known = verdicts.filter(verdict => verdict !== undefined)
  return known.length === verdicts.length ? worstOf(known) : undefined
}
