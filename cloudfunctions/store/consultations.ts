import { Consultation } from '@shared/domain/consultation/consultation'
import type { ConsultationEvent } from '@shared/domain/consultation/consultation-event'
import type { ConsultationGroup } from '@shared/domain/consultation/consultation-status'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { _, db } from './cloudbase'
import { consultationIndex as indexOf } from './consultation-index'
import { tellingOf, tellingOfNew } from './matter-outbox'
import { followedOf, followRecord } from './room-heads'
import { addOrFind, findById, whole } from './writes'

const consultations = () => db.collection('consultations')
const PAGE = 20
type Row = { _id: string; [field: string]: unknown }

/** Reads are parsed: a document of an older release fails here, not on somebody's screen. */
export const consultationFrom = ({ _id, ...fields }: Row): Consultation =>
  Consultation.parse({ ...fields, id: _id })

export async function getConsultation(id: string): Promise<Consultation> {
  const found = await findById('consultations', id)
  if (!found) throw new AppError('not_found', `no consultation ${id}`)
  return consultationFrom(found)
}

/** The document of a record that is new, without its id. */
export function newConsultation(consultation: Consultation, telling: readonly MatterEvent[]) {
  const { id: _id, ...fields } = consultation
  const index = Object.entries(indexOf(consultation)).filter(([, value]) => value !== undefined)
  return { ...fields, ...Object.fromEntries(index), ...tellingOfNew(telling) }
}

/** Adds a consultation, or finds the one that the same tap made before. */
export async function addConsultation(
  consultation: Consultation,
  telling: readonly MatterEvent[],
): Promise<Consultation> {
  const fields = newConsultation(consultation, telling)
  const { doc } = await addOrFind('consultations', { ...fields, _id: consultation.id })
  return consultationFrom(doc)
}

type Step = {
  consultation: Consultation
  event: ConsultationEvent
  before: Consultation
  telling: readonly MatterEvent[]
}

/** Saves one step on the condition that nobody was faster: record, history and news are one write. */
export async function saveConsultation({
  consultation,
  before,
  telling,
}: Omit<Step, 'event'>): Promise<Consultation> {
  const index = Object.entries(indexOf(consultation)).map(([name, value]) => [
    name,
    value === undefined ? _.remove() : _.set(value),
  ])
  const { updated } = await consultations()
    .where({ _id: before.id, revision: before.revision })
    .update({
      ...whole(Consultation, consultation),
      ...Object.fromEntries(index),
      ...tellingOf(telling),
    })
  if (updated !== 1)
    throw new AppError('conflict', `consultation ${before.id} changed since ${before.revision}`)
  await followRecord(followedOf(before), consultation)
  return consultation
}

type Asked = {
  group?: ConsultationGroup | undefined
  hallId?: string | undefined
  cursor?: string | undefined
}

/** Public lists: a group of states, of one hall or of all, the latest change first. */
export const listConsultations = ({ group, hallId, cursor }: Asked) =>
  listByFacet(`${group ?? ''}${hallId ? `@${hallId}` : ''}` || 'TALKING', cursor)

/** One page of everything that bears this mark of `consultation-index.ts`. */
export async function listByFacet(facet: string, cursor?: string) {
  const { data } = await consultations()
    .where({ facets: facet, ...(cursor && { statusKey: _.lt(cursor) }) })
    .orderBy('statusKey', 'desc')
    .limit(PAGE)
    .get()
  const found = data as Row[]
  const last = found.length === PAGE ? found.at(-1)?.statusKey : undefined
  return { rows: found.map(consultationFrom), ...(typeof last === 'string' && { cursor: last }) }
}
