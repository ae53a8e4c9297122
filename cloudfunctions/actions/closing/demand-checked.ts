import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { AppError } from '@shared/domain/errors'
import { checkEntry } from '../../jobs/check-entry'
import type { Ctx } from '../context'

/**
 * Words that many will read are checked before they go out: surely bad ones are refused. Where the machine is in
 * doubt, or does not answer, somebody of the office has to look and send them herself (rulings 1).
 */
export async function demandChecked(text: string, consultation: Consultation, ctx: Ctx): Promise<void> {
  const { held } = await checkEntry({ personId: ctx.actor.id, text, isPublic: true })
  const standing = { actor: ctx.actor, consultation, chain: ctx.settings.consultation.approval }
  if (held && !consultationRelations.office(standing))
    throw new AppError('content_held', 'the office has to look', { field: 'office' })
}
