import { AppError } from '@shared/domain/errors'
import { hasRole, type Actor } from '@shared/domain/person/actor'
import { checkEntry } from '../../jobs/check-entry'

/**
 * Words on a public page of a hall, a member or a duty day (rulings 1: whatever others will see). Surely bad ones are
 * refused; where the machine is in doubt, or does not answer, only the office puts them there.
 */
export async function demandClean(actor: Actor, words: readonly (string | undefined)[]): Promise<void> {
  const text = words.filter(Boolean).join('\n')
  if (!text) return
  const { held } = await checkEntry({ personId: actor.id, text })
  if (held && !hasRole(actor, 'proposalStaff', 'proposalChief'))
    throw new AppError('content_held', 'the office has to look', { field: 'office' })
}
