import type { Lead } from '@shared/domain/lead/lead'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { leadFrom } from './leads'

const leads = () => db.collection('leads')
const Tries = z._default(z.int(), 0)
export type DueLead = { id: string; tries: number; lead: Lead | undefined }

function readable(doc: { _id: string }): Lead | undefined {
  try {
    return leadFrom(doc)
  } catch {
    return undefined
  }
}

/** Leads whose time has come, the longest overdue first. One that does not parse comes without its record. */
export async function dueMoments(now: string, limit: number): Promise<DueLead[]> {
  const { data } = await leads()
    .where({ momentAt: _.lte(now) })
    .orderBy('momentAt', 'asc')
    .limit(limit)
    .get()
  return (data as { _id: string; momentTries?: unknown }[]).map(doc => ({
    id: doc._id,
    tries: Tries.parse(doc.momentTries),
    lead: readable(doc),
  }))
}

/** The clock looks at it again later. The next save of the lead sets its true moment. */
export const postponeMoment = (id: string, until: string) =>
  leads()
    .where({ _id: id, momentAt: _.exists(true) })
    .update({ momentAt: until, momentTries: _.inc(1) })
