import type { Consultation } from '@shared/domain/consultation/consultation'
import { maySit } from '@shared/domain/consultation/seat-for'
import type { Seat } from '@shared/domain/consultation/seat'
import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { personById } from '../../store/people'

type Chair = Pick<Seat, 'role'> & { personId?: string | undefined }

/** A seat in somebody's own name is one that fits who she is now: she may have been given an office since she asked. */
export function demandFits(consultation: Consultation, { role, personId }: Chair, person: Actor): void {
  if (personId !== undefined && !maySit(person, role, consultation))
    throw new AppError('wrong_status', `${personId} does not sit as ${role}`, { field: 'seat_role' })
}

/** The same of somebody else. */
export async function demandChair(consultation: Consultation, chair: Chair): Promise<void> {
  if (chair.personId !== undefined) demandFits(consultation, chair, await personById(chair.personId))
}
