import { endOfDay } from '@shared/domain/calendar/local-day'
import {
  changedPreparation,
  preparationText,
  type PreparationChange,
} from '@shared/domain/consultation/preparation-change'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { preparationPhotos } from '@shared/domain/consultation/preparation'
import { matterKey } from '@shared/domain/photo/photo-matter'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { checkEntry } from '../../jobs/check-entry'
import { claimPhotos, releasePhotos } from '../../store/photos'
import { matterOf } from '../consultation/matter-of'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'

/** Only what is written anew is checked: the same words were read before. */
function isSaidBefore(change: PreparationChange, { preparation }: Consultation): boolean {
  const { onlineUntil: _day, ...before } = preparation
  const known = preparationText(before)
  return preparationText(change)
    .split('\n')
    .every(line => known.includes(line))
}

async function check(change: PreparationChange, before: Consultation, { actor }: Ctx) {
  const photoIds = preparationPhotos(change)
  await claimPhotos(photoIds, actor.id, matterKey('consultation', before.id))
  if (isSaidBefore(change, before) && photoIds.length === 0) return {}
  return checkEntry({ personId: actor.id, text: preparationText(change), photoIds })
}

const heldNews = (after: Consultation, { actor, now }: Ctx): MatterEvent => ({
  id: `${after.id}:${after.revision}:prepHeld`,
  at: now(),
  actorId: actor.id,
  kind: 'consult.prepHeld',
  to: [{ role: 'proposalStaff' }],
  matter: matterOf(after),
  facts: {},
})

/**
 * The convener fills in what must be there before people talk. Words of which the check is in doubt are kept, hidden
 * from others, and read by the office; until then the room does not open.
 */
export const prepare: Handler<'consultation.prepare'> = (asked, ctx) =>
  takeConsultationStep(
    'prepare',
    {
      ...asked,
      carry: async before => {
        const { onlineUntil, ...change } = asked.change
        const until = typeof onlineUntil === 'string' ? endOfDay(onlineUntil) : onlineUntil
        const { held } = await check(asked.change, before, ctx)
        const isHeld = held ?? before.preparation.held
        const preparation = changedPreparation(before.preparation, {
          ...change,
          ...(until !== undefined && { onlineUntil: until }),
          ...(isHeld && { held: true }),
        })
        return {
          set: { preparation },
          ...(held && { news: after => [heldNews(after, ctx)] }),
        }
      },
    },
    ctx,
  )

/** A person of the office read what the check held, and saw its pictures; nobody releases her own. */
export const releasePrep: Handler<'consultation.releasePrep'> = (asked, ctx) =>
  takeConsultationStep(
    'releasePrep',
    {
      ...asked,
      carry: async ({ preparation: { held, ...preparation }, convenerId }) => {
        if (!held) throw new AppError('wrong_status', 'nothing is held', { field: 'nothing_held' })
        if (convenerId === ctx.actor.id)
          throw new AppError('forbidden', 'her own words', { field: 'self_review' })
        await releasePhotos(preparationPhotos(preparation))
        return { set: { preparation } }
      },
    },
    ctx,
  )
