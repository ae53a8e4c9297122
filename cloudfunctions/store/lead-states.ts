import { LeadStatus } from '@shared/domain/lead/lead-status'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const States = z.array(z.object({ _id: z.string(), status: LeadStatus }))

/** Where these leads stand now; one that is gone is missing. */
export async function statesOf(ids: readonly string[]): Promise<Map<string, LeadStatus>> {
  if (!ids.length) return new Map()
  const { data } = await db
    .collection('leads')
    .where({ _id: _.in([...new Set(ids)]) })
    .field({ _id: true, status: true })
    .limit(1000)
    .get()
  return new Map(States.parse(data).map(({ _id, status }) => [_id, status]))
}

/** Those of them of which nobody shall hear any more. */
export async function withdrawnAmong(ids: readonly string[]): Promise<Set<string>> {
  const states = await statesOf(ids)
  return new Set(ids.filter(id => (states.get(id) ?? 'WITHDRAWN') === 'WITHDRAWN'))
}
