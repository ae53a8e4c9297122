import { checkEntry } from '../../jobs/check-entry'
import type { Lead } from '@shared/domain/lead/lead'
import { claimPhotos } from '../../store/photos'
import type { Ctx } from '../context'
import type { Carried } from './take-step'

type Written = {
  text?: string | undefined
  photoIds?: string[] | undefined
  /** False for what stays between the author and the office, whoever reads the lead. */
  isPublic?: boolean
}

/**
 * Words and photos that others will read beside the lead's own: refused if they are surely bad, held for a person's
 * eye if the check is in doubt or cannot be reached.
 */
export async function writtenEntry(
  { text, photoIds = [], isPublic = true }: Written,
  lead: Lead,
  { actor }: Ctx,
): Promise<Carried> {
  await claimPhotos(photoIds, actor.id, lead.id)
  const others = isPublic && lead.visibility !== 'UNIT_ONLY'
  return {
    text,
    photoIds,
    ...(await checkEntry({ personId: actor.id, text: text ?? '', photoIds, isPublic: others })),
  }
}
