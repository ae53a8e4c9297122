import type { LeadStatus } from '@shared/domain/lead/lead-status'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { listByIds } from './lead-lists'
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

type TouchedQuery = Narrowed & { place?: string | undefined; cursor?: string | undefined }

/** What somebody had a hand in, the last change first. */
export function listTouchedBy(personId: string, asked: TouchedQuery = {}): Promise<LeadPage> {
  const { place, category, unit, status, text, cursor } = asked
  if (place ?? category ?? unit ?? status ?? text) return lookThroughTouched(personId, asked)
  return list({ where: { touchedBy: personId }, by: 'touchedKey', order: 'desc', cursor })
}

const WINDOW = 100
const PAGE = 20
const Touched = z.object({
  _id: z.string(),
  touchedKey: z.string(),
  no: z.string(),
  title: z.string(),
  status: z.string(),
  area: z.array(z.string()),
  categoryId: z.optional(z.string()),
  unitId: z.optional(z.string()),
})
type Touched = z.infer<typeof Touched>

const isAsked = (one: Touched, { place, category, unit, status, text }: TouchedQuery) =>
  (!place || one.area.includes(place)) &&
  (!category || one.categoryId === category) &&
  (!unit || one.unitId === unit) &&
  (!status || one.status === status) &&
  (!text || `${one.title}\n${one.no}`.toLowerCase().includes(text.toLowerCase()))

/**
 * Her own past has no end and no index for each way to narrow it: one window is looked through at a time, and a page
 * may hold fewer rows than fit, or none, and still say where the next one begins.
 */
async function lookThroughTouched(personId: string, asked: TouchedQuery): Promise<LeadPage> {
  const before = asked.cursor ? [{ touchedKey: _.lt(asked.cursor) }] : []
  const window = db
    .collection('leads')
    .where(before.length > 0 ? _.and([{ touchedBy: personId }, ...before]) : { touchedBy: personId })
    .orderBy('touchedKey', 'desc')
    .limit(WINDOW)
  const shape = {
    touchedKey: true,
    no: true,
    title: true,
    status: true,
    area: true,
    categoryId: true,
    unitId: true,
  }
  const { data } = await window.field(shape).get()
  const seen = z.array(Touched).parse(data)
  const found = seen.filter(one => isAsked(one, asked))
  const page = found.slice(0, PAGE)
  const last = found.length > PAGE ? page.at(-1) : seen.length === WINDOW ? seen.at(-1) : undefined
  const leads = await listByIds(page.map(({ _id }) => _id))
  return { leads, ...(last && { cursor: last.touchedKey }) }
}
