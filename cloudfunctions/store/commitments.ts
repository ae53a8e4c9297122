import { Commitment } from '@shared/domain/commitment/commitment'
import { openCommitments } from '@shared/domain/commitment/commitment-flow'
import { groupOf } from '@shared/domain/commitment/commitment-groups'
import type { CommitmentGroup } from '@shared/domain/commitment/commitment-status'
import { nextCommitmentMoment } from '@shared/domain/commitment/commitment-moments'
import type { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { addOrFind, findById, whole } from './writes'

const commitments = () => db.collection('commitments')
const PAGE = 20
const MOST = 100
type Row = { _id: string; [field: string]: unknown }

const from = ({ _id, ...fields }: Row): Commitment => Commitment.parse({ ...fields, id: _id })

/** What lists and the clock look it up by. A desk's list runs by date, the public one by its last change. */
function indexOf(commitment: Commitment, rules: ConsultationRules) {
  const { id, status, statusAt, unitId, hallId, due } = commitment
  const group = groupOf(status)
  return {
    facets: [group, `${group}@${hallId}`, `${group}~${unitId}`],
    statusKey: `${statusAt}_${id}`,
    dueKey: `${due}_${id}`,
    roomKey: commitment.source.consultationId,
    isOpen: openCommitments.includes(status),
    momentAt: nextCommitmentMoment(commitment, rules)?.at,
  }
}

export async function getCommitment(id: string): Promise<Commitment> {
  const found = await findById('commitments', id)
  if (!found) throw new AppError('not_found', `no commitment ${id}`)
  return from(found)
}

type Saving = { rules: ConsultationRules; telling: readonly MatterEvent[] }

/** Adds a commitment unless it is there: publishing may be repeated. */
export async function addCommitment(commitment: Commitment, { rules, telling }: Saving): Promise<void> {
  const { id, ...fields } = commitment
  const index = Object.entries(indexOf(commitment, rules)).filter(([, value]) => value !== undefined)
  await addOrFind('commitments', {
    ...{ ...fields, ...Object.fromEntries(index), ...tellingOfNew(telling) },
    _id: id,
  })
}

/** Saves one step on the condition that nobody was faster: record, history and news are one write. */
export async function saveCommitment(
  commitment: Commitment,
  before: Commitment,
  { rules, telling }: Saving,
): Promise<Commitment> {
  const index = Object.entries(indexOf(commitment, rules)).map(([name, value]) => [
    name,
    value === undefined ? _.remove() : _.set(value),
  ])
  const { updated } = await commitments()
    .where({ _id: before.id, revision: before.revision })
    .update({ ...whole(Commitment, commitment), ...Object.fromEntries(index), ...tellingOf(telling) })
  if (updated !== 1)
    throw new AppError('conflict', `commitment ${before.id} changed since ${before.revision}`)
  return commitment
}

type Asked = {
  group: CommitmentGroup
  hallId?: string | undefined
  unitId?: string | undefined
  cursor?: string | undefined
}

const facetOf = ({ group, hallId, unitId }: Asked) =>
  `${group}${unitId ? `~${unitId}` : hallId ? `@${hallId}` : ''}`

/** The public list of one group; what is due first stands first, what was kept last stands first. */
export async function listCommitments(asked: Asked) {
  const { group, cursor } = asked
  const byDue = group === 'UNDERWAY' || group === 'LATE'
  const key = byDue ? 'dueKey' : 'statusKey'
  const { data } = await commitments()
    .where({ facets: facetOf(asked), ...(cursor && { [key]: byDue ? _.gt(cursor) : _.lt(cursor) }) })
    .orderBy(key, byDue ? 'asc' : 'desc')
    .limit(PAGE)
    .get()
  const found = data as Row[]
  const last = found.length === PAGE ? found.at(-1)?.[key] : undefined
  return { rows: found.map(from), ...(typeof last === 'string' && { cursor: last }) }
}

/** All that a consultation led to, line by line. */
export async function commitmentsOf(consultationId: string): Promise<Commitment[]> {
  const { data } = await commitments().where({ roomKey: consultationId }).limit(MOST).get()
  return (data as Row[]).map(from).sort((one, other) => one.source.row - other.source.row)
}

/** How many of them are not done yet. */
export async function countOpen(consultationId: string): Promise<number> {
  const { total } = await commitments().where({ roomKey: consultationId, isOpen: true }).count()
  return z.int().parse(total)
}

/** Commitments whose time has come, the longest waiting first; one that does not parse comes without its record. */
export async function dueCommitments(now: string, limit: number) {
  const { data } = await commitments()
    .where({ momentAt: _.lte(now) })
    .orderBy('momentAt', 'asc')
    .limit(limit)
    .get()
  return (data as Row[]).map(doc => ({ id: doc._id, commitment: readable(doc) }))
}

function readable(doc: Row): Commitment | undefined {
  try {
    return from(doc)
  } catch {
    return undefined
  }
}

/** The clock looks at it again later. The next save sets its true moment. */
export const postponeCommitment = (id: string, until: string) =>
  commitments()
    .where({ _id: id, momentAt: _.exists(true) })
    .update({ momentAt: until })
