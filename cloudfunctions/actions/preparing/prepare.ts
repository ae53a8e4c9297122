import { endOfDay, localDay } from '@shared/domain/calendar/local-day'
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
import { claimPhotos } from '../../store/photos'
import { settlePreparation } from '../../jobs/settle-preparation'
import { getConsultation } from '../../store/consultations'
import { showConsultation } from '../consultation/show-consultation'
import { newsOf, timeFacts } from './convener-news'
import { prepHeldNews } from './prep-held-news'
import { takeConsultationStep } from '../consultation/take-consultation-step'
import type { Ctx, Handler } from '../context'

const badDate = (field: string) => new AppError('invalid_input', `${field} makes no sense`, { field })

/** A page sends all that stands in its fields: a day that is kept as it was is not judged again. */
const newDates = (change: PreparationChange, { preparation }: Consultation): PreparationChange => ({
  ...(change.sessionAt !== preparation.sessionAt && { sessionAt: change.sessionAt }),
  ...(change.onlineUntil !== preparation.onlineUntil?.slice(0, 10) && { onlineUntil: change.onlineUntil }),
  ...(change.research?.when !== preparation.research?.when && { research: change.research }),
})

/** A meeting and the last day online are to come, and a walk that is told of was made. */
function demandDates({ sessionAt, onlineUntil, research }: PreparationChange, at: string): void {
  if (typeof sessionAt === 'string' && sessionAt <= at) throw badDate('sessionAt')
  if (typeof onlineUntil === 'string' && endOfDay(onlineUntil) <= at) throw badDate('onlineUntil')
  if (research && research.when > localDay(at)) throw badDate('research.when')
}

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

/** Where only the verdict on pictures is waited for, nobody has to look yet. */
const heldNews = (after: Consultation, { actor, now }: Ctx): MatterEvent[] =>
  after.preparation.awaitsPhotos ? [] : [prepHeldNews(after, { actorId: actor.id, at: now() })]

type Hold = Pick<Consultation['preparation'], 'held' | 'awaitsPhotos'>

/** What was held for its words, or for a picture in doubt, waits for a person whatever is added. */
const holdAfter = (before: Hold, found: Hold) => {
  const awaitsPhotos = found.held
    ? found.awaitsPhotos && (!before.held || before.awaitsPhotos)
    : before.awaitsPhotos
  return { held: (found.held ?? before.held) || null, awaitsPhotos: awaitsPhotos || null }
}

/** Who was given a seat was told the time: where it moves before the room opens, she hears of it in the same write. */
function movedNews(before: Consultation, after: Consultation, ctx: Ctx): MatterEvent[] {
  const [was, is] = [before, after].map(({ preparation }) => preparation.sessionAt)
  if (before.status !== 'PREP' || was === undefined || is === undefined || was === is) return []
  const to = [{ seatsOf: after.id }]
  return [newsOf(after, ctx, { kind: 'consult.changed', to, facts: timeFacts(after), dueAt: is })]
}

/**
 * The convener fills in what must be there before people talk. Words of which the check is in doubt are kept, hidden
 * from others, and read by the office; until then the room does not open.
 */
export const prepare: Handler<'consultation.prepare'> = async (asked, ctx) => {
  const view = await takeConsultationStep(
    'prepare',
    {
      ...asked,
      carry: async (before, at) => {
        const { onlineUntil, ...change } = asked.change
        demandDates(newDates(asked.change, before), at)
        const until = typeof onlineUntil === 'string' ? endOfDay(onlineUntil) : onlineUntil
        const found = await check(asked.change, before, ctx)
        const preparation = changedPreparation(before.preparation, {
          ...change,
          ...(until !== undefined && { onlineUntil: until }),
          ...holdAfter(before.preparation, found),
        })
        return {
          set: { preparation },
          news: after => [...(found.held ? heldNews(after, ctx) : []), ...movedNews(before, after, ctx)],
        }
      },
    },
    ctx,
  )
  // the verdict may have come between the check and the save, when nobody knew of the hold
  const isSettled = view.preparation.awaitsPhotos && (await settlePreparation(view.id, ctx.now()))
  return isSettled ? showConsultation(await getConsultation(view.id), ctx) : view
}
