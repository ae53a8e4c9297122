import type { ShownTown } from '../shots/shown-town'

type Doc = { _id: string; no: string }

/** Gives the town as many public leads as a long list needs, by copies of one that it shows. */
export async function addPublicLeads(count: number, town: ShownTown): Promise<void> {
  const { db } = await import('../../cloudfunctions/store/cloudbase')
  const shown = await firstShown(town)
  const { data } = await db.collection('leads').doc(shown).get()
  const [{ _id, ...lead }] = data as [Doc]
  for (let at = 0; at < count; at++)
    await db.collection('leads').add({ ...lead, _id: `${_id}-${at}`, no: `${lead.no}-${at}` })
}

/** The first that everybody finds. */
async function firstShown(town: ShownTown): Promise<string> {
  const answer = await fetch(`${town.url}/call`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await town.signIn('r01')}` },
    body: JSON.stringify({ action: 'lead.find', input: {} }),
  })
  const { data } = (await answer.json()) as { data?: { rows: { id: string }[] } }
  const [first] = data?.rows ?? []
  if (!first) throw new Error('the town has no public lead')
  return first.id
}
