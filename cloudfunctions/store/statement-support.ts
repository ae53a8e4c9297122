import { Ballot } from '@shared/domain/consultation/ballot'
import type { RoleSupport } from '@shared/domain/consultation/outcome'
import type { SeatRole } from '@shared/domain/consultation/seat'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const Shown = z.object({ _id: z.string(), text: z.string(), meta: z.exactOptional(z.literal(true)) })
const Cast = z.pick(Ballot, { role: true, votes: true })
const PAGE = 500
const MOST = 200

/** The statements of a room that everybody could vote on; what only asks who somebody is suggests nothing. */
export async function shownStatements(consultationId: string) {
  const { data } = await db
    .collection('statements')
    .where({ consultationId, state: 'SHOWN' })
    .field({ text: true, meta: true })
    .limit(MOST)
    .get()
  return z
    .array(Shown)
    .parse(data)
    .filter(({ meta }) => !meta)
}

async function* ballots(consultationId: string) {
  let cursor = ''
  for (;;) {
    const { data } = await db
      .collection('ballots')
      .where({ consultationId, _id: _.gt(cursor) })
      .orderBy('_id', 'asc')
      .field({ role: true, votes: true })
      .limit(PAGE)
      .get()
    yield* (data as object[]).map(doc => Cast.parse(doc))
    if (data.length < PAGE) return
    cursor = (data as { _id: string }[]).at(-1)?._id ?? ''
  }
}

const names = { '1': 'agree', '-1': 'disagree', '0': 'pass' } as const

function add(counts: Map<SeatRole, RoleSupport>, role: SeatRole, vote: 1 | 0 | -1) {
  const found = counts.get(role) ?? { role, agree: 0, disagree: 0, pass: 0 }
  counts.set(role, { ...found, [names[`${vote}`]]: found[names[`${vote}`]] + 1 })
}

/** Who said what to each statement, as counts by role: every ballot once. */
export async function supportByStatement(consultationId: string): Promise<Map<string, RoleSupport[]>> {
  const found = new Map<string, Map<SeatRole, RoleSupport>>()
  for await (const { role, votes } of ballots(consultationId))
    for (const [statementId, vote] of Object.entries(votes)) {
      const counts = found.get(statementId) ?? new Map<SeatRole, RoleSupport>()
      add(counts, role, vote)
      found.set(statementId, counts)
    }
  return new Map([...found].map(([id, counts]) => [id, [...counts.values()]]))
}
