import type { LeadStatus } from '@shared/domain/lead/lead-status'
import { _, db } from './cloudbase'
import { list, type LeadPage } from './list-leads-by-key'

/** What a desk is narrowed to beside its place, which is a part of its key. */
export type Narrowed = {
  category?: string | undefined
  unit?: string | undefined
  status?: LeadStatus | undefined
  text?: string | undefined
}
/** Moments between which a lead is due. */
export type DueBetween = { from?: string; until?: string }
export type DeskQuery = Narrowed & DueBetween & { cursor?: string | undefined }

const signs = /[\\^$.*+?()[\]{}|/-]/g
/** The words as they stand, whatever they mean to a pattern. */
const saying = (text: string) => db.RegExp({ regexp: text.replace(signs, '\\$&'), options: 'i' })

/** Each part in the index of its own; words are looked for among the rows that the index leads to. */
function conditions({ category, unit, status, text }: Narrowed): object[] {
  const equal = {
    ...(category && { categoryId: category }),
    ...(unit && { unitId: unit }),
    ...(status && { status }),
  }
  return [
    ...(Object.keys(equal).length > 0 ? [equal] : []),
    ...(text ? [_.or([{ title: saying(text) }, { no: saying(text) }])] : []),
  ]
}

const due = ({ from, until }: DueBetween) => [
  ...(from ? [{ dueKey: _.gte(from) }] : []),
  ...(until ? [{ dueKey: _.lt(until) }] : []),
]

/** A desk's open leads, the most pressing first, those without a date last. */
export const listDesk = (key: string, asked: DeskQuery): Promise<LeadPage> =>
  list({
    where: { desks: key },
    range: [...conditions(asked), ...due(asked)],
    by: 'dueKey',
    order: 'asc',
    cursor: asked.cursor,
  })

/** How many open leads lie there; counted by the index, at most 1,000. */
export async function countDesk(key: string, asked: DeskQuery = {}): Promise<number> {
  const parts = [{ desks: key }, ...conditions(asked), ...due(asked)]
  const { total } = await db
    .collection('leads')
    .where(parts.length > 1 ? _.and(parts) : { desks: key })
    .count()
  return total ?? 0
}

/** What somebody had a hand in, the last change first. It is narrowed among her own rows. */
export const listTouchedBy = (personId: string, asked: DeskQuery & { place?: string | undefined } = {}) =>
  list({
    where: { touchedBy: personId },
    range: [...conditions(asked), ...(asked.place ? [{ area: asked.place }] : [])],
    by: 'touchedKey',
    order: 'desc',
    cursor: asked.cursor,
  })
