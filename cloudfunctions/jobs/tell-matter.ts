import { matterNoticeFor } from '@shared/domain/notice/notice-for'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { deliver } from '../store/notices'
import { saveMatterCursor, settleMatter, type TellingCollection } from '../store/matter-outbox'
import { personsMeant, voterPages } from '../store/matter-readers'
import { sortOf, type Telling } from './tell'

type At = { collection: TellingCollection; id: string }
type Deps = Pick<Telling, 'now' | 'settings' | 'pageSize'>

/** Whoever did it never hears of it. */
async function tellPersons(event: MatterEvent, persons: readonly string[], { now, settings }: Deps) {
  const others = [...new Set(persons)].filter(to => to !== event.actorId)
  await deliver(others.map(to => matterNoticeFor(event, to, { ...sortOf(event.kind, settings), now })))
}

async function tellVoters(at: At, event: MatterEvent, from: { deps: Deps; cursor: string }): Promise<void> {
  const { deps } = from
  for (const reader of event.to) {
    if (!('votersOf' in reader)) continue
    const { votersOf, ...which } = reader
    const pages = voterPages(votersOf, { cursor: from.cursor, pageSize: deps.pageSize, ...which })
    for await (const { personIds, cursor } of pages) {
      await tellPersons(event, personIds, deps)
      await saveMatterCursor(at, event, cursor)
    }
  }
}

/**
 * Tells one event of a record that is no lead, then takes it off that record's outbox. It may die between any two
 * awaits and be run again: a told row is found told, and the cursor moves behind a told page.
 */
export async function tellMatter(
  at: At,
  event: MatterEvent,
  from: { deps: Deps; cursor?: string },
): Promise<void> {
  const persons = await Promise.all(event.to.map(personsMeant))
  await tellPersons(event, persons.flat(), from.deps)
  await tellVoters(at, event, { deps: from.deps, cursor: from.cursor ?? '' })
  await settleMatter(at, event)
}
