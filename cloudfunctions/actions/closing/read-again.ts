import { dueAfter } from '@shared/domain/calendar/due-after'
import { localDay } from '@shared/domain/calendar/local-day'
import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Outcome } from '@shared/domain/consultation/outcome'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { isDeepStrictEqual } from 'node:util'
import { matterOf } from '../consultation/matter-of'
import type { Ctx } from '../context'

/** Whoever reads along has at least this long for what is changed at the last moment. */
const DAYS_AGAIN = 1

/**
 * What a change brings while the participants read: it is another text, so they have a day for it, though their days were
 * over; and they are asked to look again, once a day however often it is saved.
 */
export function readAgain(before: Consultation, outcome: Outcome, { at, ctx }: { at: string; ctx: Ctx }) {
  if (before.status !== 'CONFIRMING' || isDeepStrictEqual(before.outcome, outcome))
    return { set: { outcome } }
  const dayMore = dueAfter(at, { days: DAYS_AGAIN }, ctx.settings.calendar)
  const { stateDueAt: until = dayMore } = before
  const stateDueAt = until > dayMore ? until : dayMore
  return {
    set: { outcome, stateDueAt },
    news: (after: Consultation): MatterEvent[] => [
      {
        ...{ id: `${after.id}:changed:${localDay(at)}`, at, actorId: ctx.actor.id },
        ...{ kind: 'consult.minutesChanged', to: [{ seatsOf: after.id }, { votersOf: after.id }] },
        ...{ matter: matterOf(after), facts: { hallId: after.hallId, date: stateDueAt } },
      },
    ],
  }
}
