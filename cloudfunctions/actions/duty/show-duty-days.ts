import type { DutyDayView } from '@shared/contract/hall'
import type { DutyDay } from '@shared/domain/hall/duty-day'
import { isKeeper } from '@shared/domain/hall/keeper'
import type { Actor } from '@shared/domain/person/actor'
import { areaOf } from '@shared/domain/place/area-of'
import { bookingsBy } from '../../store/duty-days'
import { membersNow } from '../../store/members'
import { townNow } from '../../store/town'

/** Days as this person reads them: who receives, how many places are left, and whether one of them is hers. */
export async function showDutyDays(days: readonly DutyDay[], actor: Actor): Promise<DutyDayView[]> {
  if (!days.length) return []
  const [members, { places }, own] = await Promise.all([membersNow(), townNow(), bookingsBy(actor.id)])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const booked = new Set(own.filter(({ state }) => state === 'BOOKED').map(({ dutyDayId }) => dutyDayId))
  return days.map(({ memberIds, booked: taken, createdBy: _by, ...day }) => ({
    ...day,
    members: memberIds.flatMap(id => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : [])),
    left: Math.max(0, day.places - taken),
    mine: booked.has(day.id),
    mayKeep: isKeeper(actor, areaOf(day.hallId, places) ?? []),
  }))
}

export async function showDutyDay(day: DutyDay, actor: Actor): Promise<DutyDayView> {
  const [shown] = await showDutyDays([day], actor)
  if (!shown) throw new Error('a day shows itself')
  return shown
}
