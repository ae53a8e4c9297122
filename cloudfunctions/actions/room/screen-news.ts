import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { matterOf } from '../consultation/matter-of'

type By = { actorId: string; at: string }
/** `2026-03-02T01`: within one hour a room is told of once. */
const HOUR = 13

const officeOf = ({ area }: Consultation, except?: string): MatterEvent['to'] => [
  { role: 'proposalStaff', ...(except && { except }) },
  { role: 'townWorker', areaIds: area, ...(except && { except }) },
]

/**
 * Something waits to be read before others see it: the convener hears of it, of her own words the office does. The id is
 * made of the room and the hour, so that an inbox holds one row of it however many speak.
 */
export function waitingNews(consultation: Consultation, { actorId, at }: By): MatterEvent {
  const { id, hallId, convenerId } = consultation
  const hers = convenerId === undefined || convenerId === actorId
  return {
    ...{ id: `${id}:waiting:${at.slice(0, HOUR)}`, at, actorId, kind: 'statement.waiting' },
    to: hers ? officeOf(consultation) : [{ person: convenerId }],
    matter: matterOf(consultation),
    facts: { hallId },
  }
}

/** An appeal is for another pair of eyes than the first: the office of the place, and the convener if it was not she. */
export function appealNews(
  consultation: Consultation,
  { saidId, decidedBy, ...by }: By & { saidId: string; decidedBy: string | undefined },
): MatterEvent {
  const { hallId, convenerId } = consultation
  const convener = convenerId !== undefined && convenerId !== decidedBy ? [{ person: convenerId }] : []
  return {
    ...{ id: `${saidId}:appealed`, ...by, kind: 'statement.appealed' },
    to: [...officeOf(consultation, decidedBy), ...convener],
    matter: matterOf(consultation),
    facts: { hallId },
  }
}
