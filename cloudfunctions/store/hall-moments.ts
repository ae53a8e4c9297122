import { DutyDay } from '@shared/domain/hall/duty-day'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { _, db } from './cloudbase'
import type { Stored } from './in-transaction'
import { tellingOf } from './matter-outbox'

const PAGE = 100

async function due(collection: 'dutyDays' | 'memberProfiles', now: string): Promise<Stored[]> {
  const { data } = await db
    .collection(collection)
    .where({ momentAt: _.lte(now) })
    .orderBy('momentAt', 'asc')
    .limit(PAGE)
    .get()
  return data as Stored[]
}

/** Days whose people are to be told of tomorrow. One that does not parse is reported and holds up no other. */
export async function dueDutyDays(now: string): Promise<DutyDay[]> {
  return (await due('dutyDays', now)).flatMap(({ _id, ...fields }) => {
    const day = DutyDay.safeParse({ ...fields, id: _id }).data
    if (!day) console.error(JSON.stringify({ dutyDay: _id, error: 'does not parse' }))
    return day ?? []
  })
}

/** Told once: the moment is taken off in the same write that puts the news into the outbox. */
export async function tellDutyDay(id: string, telling: readonly MatterEvent[]): Promise<void> {
  await db
    .collection('dutyDays')
    .where({ _id: id, momentAt: _.exists(true) })
    .update({ momentAt: _.remove(), ...tellingOf(telling) })
}

/** Members whose month is to be looked at. */
export const dueProfiles = async (now: string): Promise<string[]> =>
  (await due('memberProfiles', now)).map(({ _id }) => _id)

export async function tellProfile(
  memberId: string,
  { telling, next }: { telling: readonly MatterEvent[]; next: string },
): Promise<void> {
  await db
    .collection('memberProfiles')
    .doc(memberId)
    .update({ momentAt: next, ...tellingOf(telling) })
}
