import { localDay } from '@shared/domain/calendar/local-day'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { SYSTEM } from '@shared/domain/person/actor'
import type { DutyDay } from '@shared/domain/hall/duty-day'
import { nextMonthlyMoment } from '@shared/domain/hall/monthly-moment'
import { listContacts } from '../store/contact-entries'
import { bookingsOf } from '../store/duty-days'
import { dueDutyDays, dueProfiles, tellDutyDay, tellProfile } from '../store/hall-moments'

function tomorrow(day: DutyDay, now: string, coming: readonly string[]): MatterEvent[] {
  const told = {
    at: now,
    actorId: SYSTEM.id,
    dueAt: day.from,
    matter: { kind: 'duty' as const, id: day.id, title: '' },
  }
  const facts = { hallId: day.hallId, time: day.from, count: coming.length }
  return [
    {
      ...told,
      id: `${day.id}:tomorrow`,
      kind: 'duty.tomorrow',
      to: coming.map(person => ({ person })),
      facts,
    },
    {
      ...told,
      id: `${day.id}:tomorrowMember`,
      kind: 'duty.tomorrowMember',
      to: day.memberIds.map(person => ({ person })),
      facts,
    },
  ]
}

const monthly = (memberId: string, now: string): MatterEvent => ({
  id: `${memberId}:contact:${localDay(now).slice(0, 7)}`,
  at: now,
  actorId: SYSTEM.id,
  kind: 'contact.monthly',
  to: [{ person: memberId }],
  matter: { kind: 'contacts', id: memberId, title: '' },
  facts: {},
})

/** Whether this member wrote down anybody in the month of this moment. */
async function metSomebody(memberId: string, now: string): Promise<boolean> {
  const { rows } = await listContacts(memberId, undefined)
  return rows.some(({ day }) => day.startsWith(localDay(now).slice(0, 7)))
}

/** The day before a duty day everybody concerned is told; towards the month's end a member who met nobody is asked. */
export async function remindHalls(now: string): Promise<{ reminded: number }> {
  const days = await dueDutyDays(now)
  for (const day of days) {
    const coming = (await bookingsOf(day.id)).map(({ personId }) => personId)
    await tellDutyDay(day.id, tomorrow(day, now, coming))
  }
  const members = await dueProfiles(now)
  for (const memberId of members)
    await tellProfile(memberId, {
      telling: (await metSomebody(memberId, now)) ? [] : [monthly(memberId, now)],
      next: nextMonthlyMoment(now),
    })
  return { reminded: days.length + members.length }
}
