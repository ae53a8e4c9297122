import type { Lead } from '@shared/domain/lead/lead'
import { _, db } from './cloudbase'
import { leadFrom } from './leads'

const leads = db.collection('leads')
const PAGE = 20

export type LeadPage = { leads: Lead[]; cursor?: string }
export type Listing = {
  where: object
  by: string
  order: 'asc' | 'desc'
  cursor?: string | undefined
  limit?: number
  range?: object[]
}

/** One page, by an indexed key that no two leads share. A document that does not parse is set aside and reported. */
export async function list({
  where,
  by,
  order,
  cursor,
  limit = PAGE,
  range = [],
}: Listing): Promise<LeadPage> {
  const after = cursor ? [{ [by]: order === 'asc' ? _.gt(cursor) : _.lt(cursor) }] : []
  const bounds = [...range, ...after]
  const query = bounds.length ? leads.where(_.and([where, ...bounds])) : leads.where(where)
  const { data } = await query.orderBy(by, order).limit(limit).get()
  const rows = data as { _id: string; [field: string]: unknown }[]
  const last = rows.length === limit ? rows.at(-1)?.[by] : undefined
  return { leads: rows.flatMap(readable), ...(typeof last === 'string' && { cursor: last }) }
}

/** A stored lead as we know it, or none, reported. */
export function readable(doc: { _id: string }): Lead[] {
  try {
    return [leadFrom(doc)]
  } catch (error) {
    console.error('lead does not parse', doc._id, error instanceof Error ? error.message.slice(0, 200) : '')
    return []
  }
}
