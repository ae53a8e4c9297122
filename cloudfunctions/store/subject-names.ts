import { fromMatterSubject, type MatterSubject } from '@shared/domain/notice/matter-subject'
import { _, db } from './cloudbase'

type Line = { action: string; subject: string }
type Row = { _id: string; no?: string; name?: string }
type Names = readonly (readonly [subject: string, name: string])[]

async function labelled(
  collection: 'leads' | 'roster' | 'consultations' | 'commitments',
  ids: readonly string[],
): Promise<[string, string][]> {
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

/** The numbers of what stands in these subjects behind its kind; under the whole subject, as the line has it. */
async function numbered(
  collection: 'consultations' | 'commitments',
  matters: readonly (MatterSubject & { subject: string })[],
): Promise<Names> {
  const numbers = new Map(
    await labelled(
      collection,
      matters.map(({ id }) => id),
    ),
  )
  return matters.flatMap(({ id, subject }) => {
    const no = numbers.get(id)
    return no === undefined ? [] : [[subject, no] as const]
  })
}

/**
 * What people call the things that lines of the audit are about: a lead, a talk or a commitment by its number, a person
 * by her entry's name.
 */
export async function subjectNames(lines: readonly Line[]): Promise<Map<string, string>> {
  const matters = lines.flatMap(({ subject }) => {
    const matter = fromMatterSubject(subject)
    return matter ? [{ ...matter, subject }] : []
  })
  const of = (...kinds: MatterSubject['kind'][]) => matters.filter(({ kind }) => kinds.includes(kind))
  return new Map([
    ...(await labelled('leads', about(lines, /^(helper|slip|notice)\./))),
    ...(await labelled('roster', about(lines, /^(roster\.|person\.redeem)/))),
    ...(await labelled('consultations', about(lines, /^(room|consultation|closing)\./))),
    ...(await numbered('consultations', of('consultation', 'topic'))),
    ...(await numbered('commitments', of('commitment'))),
  ])
}
