import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationView, type ConsultationView } from '@shared/domain/consultation/consultation-view'
import { methodSteps } from '@shared/domain/consultation/method-steps'
import { namesOf } from '../../store/people'
import { ballotOf } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { seatedByRole, seatOf } from '../../store/seats'
import type { Ctx } from '../context'

/** The consultation as this person reads it: who sits there by role, and how she stands to the room. */
export async function showConsultation(consultation: Consultation, ctx: Ctx): Promise<ConsultationView> {
  const { actor, settings } = ctx
  const { id, convenerId, escalatedTo } = consultation
  const [seated, seat, ballot, names, above] = await Promise.all([
    seatedByRole(id),
    seatOf(id, actor),
    ballotOf(id, actor.id),
    namesOf(convenerId ? [convenerId] : []),
    escalatedTo === undefined ? undefined : getConsultation(escalatedTo),
  ])
  return consultationView(consultation, {
    actor,
    chain: settings.consultation.approval,
    convener: convenerId && names.get(convenerId),
    seated,
    fromAbove: above?.convenerId === actor.id,
    steps: methodSteps(consultation, settings.consultation, localDay(ctx.now())),
    mine: { ...(seat?.state === 'SEATED' && { seat: seat.role }), read: ballot !== undefined },
  })
}
