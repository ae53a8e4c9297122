import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import { AppError } from '@shared/domain/errors'
import type { Ctx } from '../context'

/** Its convener, or the office of its place. */
export function demandPreparer(consultation: Consultation, { actor, settings }: Ctx): void {
  const standing = { actor, consultation, chain: settings.consultation.approval }
  if (!(consultationRelations.convener(standing) ?? consultationRelations.staff(standing)))
    throw new AppError('forbidden', `${actor.id} does not prepare ${consultation.id}`)
}

const open: readonly Consultation['status'][] = ['PREP', 'POSTPONED', 'OPEN_ONLINE']

/** Seats change while the room is prepared and while people talk online, not before and not after. */
export function demandSeatsOpen({ id, status }: Consultation): void {
  if (!open.includes(status))
    throw new AppError('wrong_status', `seats of ${id} in ${status}`, { field: 'seats_closed' })
}
