import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import {
  consultationView,
  isDesk,
  type ConsultationView,
} from '@shared/domain/consultation/consultation-view'
import { preparationPhotos } from '@shared/domain/consultation/preparation'
import { methodSteps } from '@shared/domain/consultation/method-steps'
import { namesOf } from '../../store/people'
import { ballotFor } from '../../store/ballots'
import { getConsultation } from '../../store/consultations'
import { photoViews } from '../../store/photos'
import { chairOf, seatedByRole } from '../../store/seats'
import type { Ctx } from '../context'

/** The consultation as this person reads it: who sits there by role, and how she stands to the room. */
export async function showConsultation(consultation: Consultation, ctx: Ctx): Promise<ConsultationView> {
  const { actor, settings } = ctx
  const { id, convenerId, escalatedTo, preparation } = consultation
  const chain = settings.consultation.approval
  const all = isDesk({ actor, consultation, chain })
  const [seated, chair, ballot, names, above, photos] = await Promise.all([
    seatedByRole(id),
    chairOf(id, actor),
    ballotFor(id, actor),
    namesOf(convenerId ? [convenerId] : []),
    escalatedTo === undefined ? undefined : getConsultation(escalatedTo),
    photoViews(preparationPhotos(preparation), { all, readerId: actor.id }),
  ])
  return consultationView(consultation, {
    actor,
    chain,
    convener: convenerId && names.get(convenerId),
    seated,
    fromAbove: above?.convenerId === actor.id,
    photos,
    steps: methodSteps(consultation, settings.consultation, localDay(ctx.now())),
    mine: { ...(chair && { seat: chair.role }), read: ballot !== undefined },
  })
}
