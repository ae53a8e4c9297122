import type { Ledger } from '@shared/contract/hall'
import { local, momentOf } from '@shared/domain/calendar/local-day'
import { Channel } from '@shared/domain/lead/lead'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { countContacts } from './contact-entries'

const MOST = 1000
const Counted = z.object({ channel: Channel })
const Days = z.array(z.object({ booked: z.int() }))

/** From the first of a month to the first of the next, as local days. */
function daysOf(month: string) {
  const from = `${month}-01`
  const to = local(momentOf(from, 12)).add(1, 'month').format('YYYY-MM-DD')
  return { from, to }
}

/** Leads that were raised in the hall's own community in that month, by the way they came. */
async function leadsOf(facet: string, from: string, to: string): Promise<Ledger['leads']> {
  const { data } = await db
    .collection('leads')
    .where({ facets: facet, acceptedKey: _.and([_.gte(momentOf(from, 0)), _.lt(momentOf(to, 0))]) })
    .orderBy('acceptedKey', 'desc')
    .field({ channel: true })
    .limit(MOST)
    .get()
  const counts = new Map<string, number>()
  for (const row of data as unknown[]) {
    const { channel } = Counted.parse(row)
    counts.set(channel, (counts.get(channel) ?? 0) + 1)
  }
  return [...counts].map(([channel, count]) => ({ channel, count }))
}

type Asked = { hallId: string; month: string; leadFacet: string }

/** What happened at a station in one month, counted from the records themselves. */
export async function ledgerOf({ hallId, month, leadFacet }: Asked): Promise<Ledger> {
  const { from, to } = daysOf(month)
  const range = _.and([_.gte(momentOf(from, 0)), _.lt(momentOf(to, 0))])
  const [leads, days, contacts, consultations] = await Promise.all([
    leadsOf(leadFacet, from, to),
    db.collection('dutyDays').where({ hallId, from: range }).field({ booked: true }).limit(MOST).get(),
    countContacts(hallId, { from, to }),
    db
      .collection('consultations')
      .where({ facets: `@${hallId}`, statusKey: range })
      .count(),
  ])
  const known = Days.parse((days.data as object[]).map(row => ({ booked: 0, ...row })))
  return {
    hallId,
    month,
    leads,
    dutyDays: known.length,
    booked: known.reduce((sum, { booked }) => sum + booked, 0),
    contacts: contacts.length,
    consultations: consultations.total ?? 0,
  }
}
