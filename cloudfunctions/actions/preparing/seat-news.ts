import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat } from '@shared/domain/consultation/seat'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { matterOf, persons } from '../consultation/matter-of'
import type { Ctx } from '../context'

/** Who speaks for the seat: the person, or the clerks of the unit. An expert without an account is phoned. */
export const whoSits = ({ personId, unitId }: Pick<Seat, 'personId' | 'unitId'>): MatterEvent['to'] =>
  personId !== undefined
    ? persons([personId])
    : unitId !== undefined
      ? [{ unit: unitId, role: 'unitClerk' }]
      : []

/** News about one seat: told once for each state that it comes to. */
export function seatNews(
  consultation: Consultation,
  seat: Seat,
  told: { kind: MatterNoticeKind; to: MatterEvent['to']; ctx: Ctx },
): MatterEvent {
  const { hallId, preparation } = consultation
  const { sessionAt, onlineUntil } = preparation
  const { kind, to, ctx } = told
  return {
    id: `${seat.id}:${seat.state}:${seat.at}`,
    at: seat.at,
    actorId: ctx.actor.id,
    kind,
    to,
    matter: matterOf(consultation),
    facts: {
      ...{ hallId, seat: seat.role },
      ...(seat.state === 'REFUSED' && seat.reason && { reason: seat.reason }),
      ...(sessionAt && { time: sessionAt }),
      ...(onlineUntil && { date: onlineUntil }),
    },
  }
}
