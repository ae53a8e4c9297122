import { _, db } from './cloudbase'

type Line = { action: string; subject: string }
type Row = { _id: string; no?: string; name?: string }

async function labelled(collection: 'leads' | 'roster', ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const { data } = await db
    .collection(collection)
    .where({ _id: _.in([...new Set(ids)]) })
    .field({ no: true, name: true })
    .limit(100)
    .get()
  return (data as Row[]).flatMap(({ _id, no, name }) => {
    const label = no ?? name
    return label === undefined ? [] : [[_id, label]]
  })
}

const about = (lines: readonly Line[], kinds: RegExp) =>
  lines.filter(({ action }) => kinds.test(action)).map(({ subject }) => subject)

/** What people call the things that lines of the audit are about: a lead by its number, a person by her entry's name. */
export async function subjectNames(lines: readonly Line[]): Promise<Map<string, string>> {
  return new Map([
    ...(await labelled('leads', about(lines, /^(helper|slip|notice)\./))),
    ...(await labelled('roster', about(lines, /^(roster\.|person\.redeem)/))),
  ])
}
