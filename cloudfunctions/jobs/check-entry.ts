import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { photosVerdict } from './photos-verdict'
import { textVerdict } from './text-verdict'

type Entry = {
  actor: Pick<Actor, 'id'>
  text?: string | undefined
  photoIds?: readonly string[] | undefined
  /** False for what only officials and its writer will read. */
  isPublic?: boolean
}

/**
 * The check of what is added to a lead: refused at once, held for a person, or free. What was not checked is held:
 * the checker being down loses no word and shows none.
 */
export async function checkEntry(entry: Entry): Promise<{ held?: true }> {
  const { actor, text, photoIds = [], isPublic = true } = entry
  const withPhotos = photoIds.length > 0
  const words = text ? await textVerdict({ personId: actor.id, text, isPublic, withPhotos }) : PASS
  const pictures = await photosVerdict(photoIds)
  if (words?.outcome === 'REJECTED') throw new AppError('content_risky', words.reason, { field: 'text' })
  if (pictures?.outcome === 'REJECTED')
    throw new AppError('content_risky', pictures.reason, { field: 'photos' })
  return words?.outcome === 'PASS' && pictures?.outcome === 'PASS' ? {} : { held: true }
}
const PASS = { outcome: 'PASS' } as const
