import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationRelations } from '@shared/domain/consultation/consultation-relation'
import { AppError } from '@shared/domain/errors'
import type { Ctx } from '../context'

/** 提案委 anywhere, or the town's own worker. */
export const isScreener = (consultation: Consultation, { actor }: Pick<Ctx, 'actor'>) =>
  Boolean(consultationRelations.staff({ actor, consultation }))

export function demandScreener(consultation: Consultation, ctx: Ctx): void {
  if (!isScreener(consultation, ctx))
    throw new AppError('forbidden', `${ctx.actor.id} does not screen ${consultation.id}`, {
      field: 'wrong_place',
    })
}
