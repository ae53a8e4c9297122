import type { Settings } from '@shared/domain/settings/settings'
import {
  mattersOwing,
  postponeMatter,
  restMatter,
  tellingCollections,
  type OwingMatter,
  type TellingCollection,
} from '../store/matter-outbox'
import { backOff, report } from './back-off'
import { tellMatter } from './tell-matter'
import { timeBudget } from './time-budget'

type Deps = { now: string; settings: Settings; pageSize?: number }
const PAGE = 50

async function tellAll(collection: TellingCollection, owing: OwingMatter, deps: Deps): Promise<number> {
  const at = { collection, id: owing._id }
  for (const [place, event] of owing.outbox.entries())
    await tellMatter(at, event, {
      deps: { pageSize: 100, ...deps },
      ...(place === 0 && owing.cursor !== undefined && { cursor: owing.cursor }),
    })
  await restMatter(collection, owing._id)
  return owing.outbox.length
}

async function sendOf(collection: TellingCollection, deps: Deps, hasTime: () => boolean): Promise<number> {
  let told = 0
  const fail = async (id: string, tries: number, error: unknown) => {
    report('send-matter-news', id, error)
    await postponeMatter(collection, id, backOff(deps.now, tries))
  }
  while (hasTime()) {
    const { found, unreadable } = await mattersOwing(collection, deps.now, PAGE)
    for (const id of unreadable) await fail(id, 10, new Error('does not parse'))
    for (const owing of found)
      try {
        told += await tellAll(collection, owing, deps)
      } catch (error) {
        await fail(owing._id, owing.outboxTries ?? 0, error)
      }
    if (found.length + unreadable.length < PAGE) break
  }
  return told
}

/** Empties the outboxes of consultations, topics, commitments and letters into the inboxes. One bad record holds up no other. */
export async function sendMatterNews(deps: Deps): Promise<{ toldMatters: number }> {
  let toldMatters = 0
  const hasTime = timeBudget()
  for (const collection of tellingCollections) toldMatters += await sendOf(collection, deps, hasTime)
  return { toldMatters }
}
