import * as z from '@shared/zod'
import { db } from './cloudbase'

const Ids = z.array(z.object({ _id: z.string() }))

/** Leads that wait for a verdict, oldest first. */
export async function leadsToCheck(): Promise<string[]> {
  const { data } = await db
    .collection('leads')
    .where({ status: 'SAFETY_CHECK' })
    .orderBy('createdAt', 'asc')
    .field({ _id: true })
    .limit(200)
    .get()
  return Ids.parse(data).map(({ _id }) => _id)
}

/** The words passed and the photos are awaited: nobody needs to read the words again. The revision stays. */
export async function markTextChecked(leadId: string): Promise<void> {
  await db.collection('leads').where({ _id: leadId, status: 'SAFETY_CHECK' }).update({ textChecked: true })
}
