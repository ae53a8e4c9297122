import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { matterOf } from '../consultation/matter-of'
import type { Ctx } from '../context'

type Told = Pick<MatterEvent, 'kind' | 'to' | 'facts'> & { dueAt?: string }

/** One piece of news of a consultation; its id is made of the revision that brought it. */
export const newsOf = (
  after: Consultation,
  { actor, now }: Ctx,
  { kind, to, facts, dueAt }: Told,
): MatterEvent => ({
  ...{ id: `${after.id}:${after.revision}:${kind}`, kind, to, facts },
  at: now(),
  actorId: actor.id,
  matter: matterOf(after),
  ...(dueAt && { dueAt }),
})

/** When it is, as its sentences need it. */
export const timeFacts = ({ hallId, preparation: { sessionAt, onlineUntil } }: Consultation) => ({
  hallId,
  ...(sessionAt && { time: sessionAt }),
  ...(onlineUntil && { date: onlineUntil }),
})
/** Whoever sits there, and whoever said something without a seat. */
export const everybodyIn = ({ id }: Consultation): MatterEvent['to'] => [{ seatsOf: id }, { votersOf: id }]

/** When it opens, and when its days change, also who brought the matter: behind its topics, and behind the leads they came from. */
export const everybodyConcerned = (after: Consultation): MatterEvent['to'] => [
  ...everybodyIn(after),
  { topicsOf: after.id },
  { leadsOf: after.id },
]
