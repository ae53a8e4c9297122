import type { Settings } from '@shared/domain/settings/settings'
import { leadsOwing, postponeOutbox, rest, type Owing } from '../store/outbox'
import { backOff, report } from './back-off'
import { timeBudget } from './time-budget'
import { tell } from './tell'

type Deps = { now: string; settings: Settings; pageSize?: number }
const LEADS = 50

async function tellAll(lead: Owing, { now, settings, pageSize = 100 }: Deps): Promise<number> {
  for (const [place, event] of lead.outbox.entries())
    await tell({ event, lead, now, settings, pageSize }, place === 0 ? lead.cursor : '')
  await rest(lead._id)
  return lead.outbox.length
}

/** Empties the outboxes into the inboxes. One bad lead must not hold up the rest: it is tried again later. */
export async function sendNotices(deps: Deps): Promise<{ told: number; failed: number }> {
  const result = { told: 0, failed: 0 }
  const fail = async (id: string, tries: number, error: unknown) => {
    report('send-notices', id, error)
    result.failed += 1
    await postponeOutbox(id, backOff(deps.now, tries))
  }
  const hasTime = timeBudget()
  while (hasTime()) {
    const { found, unreadable } = await leadsOwing(deps.now, LEADS)
    for (const id of unreadable) await fail(id, 10, new Error('does not parse'))
    for (const lead of found)
      try {
        result.told += await tellAll(lead, deps)
      } catch (error) {
        await fail(lead._id, lead.outboxTries ?? 0, error)
      }
    if (found.length + unreadable.length < LEADS) break
  }
  return result
}
