import { matterNoticeFor } from '@shared/domain/notice/notice-for'
import type { MatterEvent, MatterReader } from '@shared/domain/notice/matter-event'
import { leadPages, topicPages } from '../store/bringer-pages'
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

type From = { cursor: string; pageSize: number }

/** Crowds come page by page; undefined for readers who are few. */
function pagesFor(reader: MatterReader, from: From) {
  if ('topicsOf' in reader) return topicPages(reader.topicsOf, from)
  if ('leadsOf' in reader) return leadPages(reader.leadsOf, from)
  if (!('votersOf' in reader)) return undefined
  const { votersOf, ...which } = reader
  return voterPages(votersOf, { ...from, ...which })
}

/** The cursor says which reader it is of: whoever dies among the supporters does not begin with the voters again. */
async function tellCrowds(at: At, event: MatterEvent, from: { deps: Deps; cursor: string }): Promise<void> {
  const { deps } = from
  const [, reached = '0', inner = from.cursor] = /^(\d+)\|(.*)$/.exec(from.cursor) ?? []
  for (const [number, reader] of event.to.entries()) {
    const cursor = number === Number(reached) ? inner : ''
    const pages = number < Number(reached) ? undefined : pagesFor(reader, { cursor, pageSize: deps.pageSize })
    if (!pages) continue
    for await (const page of pages) {
      await tellPersons(event, page.personIds, deps)
      await saveMatterCursor(at, event, `${number}|${page.cursor}`)
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
  await tellCrowds(at, event, { deps: from.deps, cursor: from.cursor ?? '' })
  await settleMatter(at, event)
}
