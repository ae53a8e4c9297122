import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const ID = 'recount'
const Walk = z.object({ day: z.string(), cursor: z.string() })
const Counted = z.object({ _id: z.string(), followers: z.int(), met: z.int() })
export type Counted = z.infer<typeof Counted>
const Ties = z.array(z.object({ leadId: z.string() }))
const shown = { followers: true, met: true }

/** Where the walk through all leads goes on this night; undefined if somebody has begun it. */
export async function beginRecount(day: string): Promise<string | undefined> {
  const { cursor } = Walk.parse(await addOnce('counters', { _id: ID, day: '', cursor: '' }))
  const { updated } = await db
    .collection('counters')
    .where({ _id: ID, day: _.neq(day) })
    .update({ day })
  return updated === 1 ? cursor : undefined
}

export const keepWalk = (cursor: string) => db.collection('counters').where({ _id: ID }).update({ cursor })

/** The next leads of the walk, as they are counted now. */
export async function leadsAfter(cursor: string, limit: number): Promise<Counted[]> {
  const { data } = await db
    .collection('leads')
    .where({ _id: _.gt(cursor) })
    .orderBy('_id', 'asc')
    .field(shown)
    .limit(limit)
    .get()
  return z.array(Counted).parse(data)
}

/** Leads that somebody joined since this moment. */
export async function leadsJoinedSince(at: string, limit: number): Promise<Counted[]> {
  const found = db.collection('follows').where({ at: _.gte(at) })
  const { data } = await found.orderBy('at', 'desc').field({ leadId: true }).limit(limit).get()
  const ids = [...new Set(Ties.parse(data).map(({ leadId }) => leadId))]
  if (!ids.length) return []
  const leads = db.collection('leads').where({ _id: _.in(ids) })
  return z.array(Counted).parse((await leads.field(shown).limit(limit).get()).data)
}

async function count(where: object): Promise<number> {
  return z.int().parse((await db.collection('follows').where(where).count()).total)
}

/** As many as really follow, unless the count moved meanwhile; true if it was wrong. */
export async function mendFollowers({ _id, followers, met }: Counted): Promise<boolean> {
  const really = { followers: await count({ leadId: _id }), met: await count({ leadId: _id, kind: 'MET' }) }
  if (really.followers === followers && really.met === met) return false
  const { updated } = await db.collection('leads').where({ _id, followers, met }).update(really)
  return updated === 1
}
