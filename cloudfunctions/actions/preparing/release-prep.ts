import type { Consultation } from '@shared/domain/consultation/consultation'
import { preparationPhotos } from '@shared/domain/consultation/preparation'
import { withoutPhotos } from '@shared/domain/consultation/without-photos'
import { AppError } from '@shared/domain/errors'
import type { Photo } from '@shared/domain/photo/photo'
import { noteOnce } from '../../store/audit'
import { photosOf, releasePhotos } from '../../store/photos'
import { persons } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'
import { newsOf } from './convener-news'

/** Whether she wrote some of what nobody has released yet: the office prepares, too. */
const wroteOf = ({ history }: Consultation, personId: string) => {
  const released = history.map(({ step }) => step).lastIndexOf('releasePrep')
  return history.slice(released + 1).some(({ step, actorId }) => step === 'prepare' && actorId === personId)
}

type Refused = { fine: Photo[]; out: Photo[] }

/** The pictures that the machine refused: those she judges to be fine, and those that stay out. Nobody judges her own. */
async function refusedIn(
  photoIds: readonly string[],
  fineIds: readonly string[],
  by: string,
): Promise<Refused> {
  const refused = (await photosOf(photoIds)).filter(({ state }) => state === 'REJECTED')
  const fine = refused.filter(({ id }) => fineIds.includes(id))
  if (fine.some(({ ownerId }) => ownerId === by))
    throw new AppError('forbidden', 'her own photo', { field: 'self_review' })
  return { fine, out: refused.filter(one => !fine.includes(one)) }
}

/** Whoever put a picture there that stayed out, and the convener, whose preparation went out without it. */
const outNews = (after: Consultation, out: readonly Photo[], ctx: Ctx) => {
  const concerned = [...out.map(({ ownerId }) => ownerId), after.convenerId ?? after.createdBy]
  const to = persons(concerned.filter(id => id !== ctx.actor.id))
  const told = { kind: 'consult.photosOut', to, facts: { count: out.length } } as const
  return out.length && to.length ? [newsOf(after, ctx, told)] : []
}

/** Against the machine: on record before anybody sees it, once a picture, though the worker dies and she taps again. */
async function noteFine(fine: readonly Photo[], subject: string, { actor, now }: Ctx): Promise<void> {
  const change = JSON.stringify({ photo: ['REJECTED', 'PASSED'] })
  for (const { id } of fine)
    await noteOnce(`${id}:fine`, {
      ...{ at: now(), actor: actor.id, action: 'consultation.judgePhoto', subject, change },
    })
}

/**
 * A person of the office read what the check held, and saw its pictures; nobody releases her own. What the machine
 * refused goes out only if she says so of that very picture; otherwise it is taken out, and its author is told.
 */
export const releasePrep: Handler<'consultation.releasePrep'> = ({ fine: fineIds = [], ...asked }, ctx) =>
  takeConsultationStep(
    'releasePrep',
    {
      ...asked,
      carry: async before => {
        const { held, awaitsPhotos: _over, ...preparation } = before.preparation
        if (!held) throw new AppError('wrong_status', 'nothing is held', { field: 'nothing_held' })
        if (before.convenerId === ctx.actor.id || wroteOf(before, ctx.actor.id))
          throw new AppError('forbidden', 'her own words', { field: 'self_review' })
        const photoIds = preparationPhotos(preparation)
        const { fine, out } = await refusedIn(photoIds, fineIds, ctx.actor.id)
        const outIds = out.map(({ id }) => id)
        await noteFine(fine, before.id, ctx)
        await releasePhotos(
          photoIds,
          fine.map(({ id }) => id),
        )
        return {
          set: { preparation: withoutPhotos(preparation, outIds) },
          news: after => outNews(after, out, ctx),
        }
      },
    },
    ctx,
  )
