import type { ContentVerdict } from '@shared/domain/content/content-verdict'
import { AppError } from '@shared/domain/errors'
import { photosVerdict } from './photos-verdict'
import { textVerdict } from './text-verdict'

type Entry = {
  personId: string
  text?: string | undefined
  photoIds?: readonly string[] | undefined
  /** False for what only officials and its writer will read. */
  isPublic?: boolean
}

/**
 * The check of what is added to a lead: refused at once, held for a person, or free. What was not checked is held:
 * the checker being down loses no word and shows none.
 */
export async function checkEntry(entry: Entry): Promise<{ held?: true; awaitsPhotos?: true }> {
  const { photoIds = [] } = entry
  const freeText = isFree(await wordsVerdict(entry), 'text')
  const onPhotos = await photosVerdict(photoIds)
  if (isFree(onPhotos, 'photos') && freeText) return {}
  return { held: true, ...(freeText && !onPhotos && { awaitsPhotos: true }) }
}

function isFree(verdict: ContentVerdict | undefined, field: string): boolean {
  if (verdict?.outcome === 'REJECTED') throw new AppError('content_risky', verdict.reason, { field })
  return verdict?.outcome === 'PASS'
}

const wordsVerdict = ({ personId, text, photoIds = [], isPublic = true }: Entry) =>
  text
    ? textVerdict({ personId, text, isPublic, withPhotos: photoIds.length > 0 })
    : Promise.resolve({ outcome: 'PASS' } as const)
