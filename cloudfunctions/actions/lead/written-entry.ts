import { checkEntry } from '../../jobs/check-entry'
import { claimPhotos } from '../../store/photos'
import type { Ctx } from '../context'
import type { Carried } from './take-step'

type Written = { leadId: string; text?: string | undefined; photoIds?: string[] | undefined }

/**
 * Words and photos that others will read beside the lead's own: refused if they are surely bad, held for a person's
 * eye if the check is in doubt or cannot be reached.
 */
export async function writtenEntry(
  { leadId, text, photoIds = [] }: Written,
  { actor }: Ctx,
): Promise<Carried> {
  await claimPhotos(photoIds, actor.id, leadId)
  const { held } = await checkEntry({ personId: actor.id, text: text ?? '', photoIds })
  return { text, photoIds, ...(held && { held }) }
}
