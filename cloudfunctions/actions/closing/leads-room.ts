import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import { AppError } from '@shared/domain/errors'
import type { Ctx } from '../context'

/** Whether she writes what came of the talk: its convener, and the office of the place. */
export function leadsRoom(consultation: Consultation, { actor, settings }: Ctx): boolean {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  return Boolean(consultationRelations.convener(standing) ?? consultationRelations.staff(standing))
}

export function demandLeading(consultation: Consultation, ctx: Ctx): void {
  if (!leadsRoom(consultation, ctx)) throw new AppError('forbidden', 'only who leads the room')
}
