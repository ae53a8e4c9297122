import { consultationGroups } from '@shared/domain/consultation/consultation-groups'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { aConsultation } from '../../../tests/support/consultations'
import type { Doc } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, reads } from './bench-case'

/** A consultation as it lies in the database. */
export function consultationDoc(over: Partial<Consultation> = {}): Doc {
  const { id, ...fields } = aConsultation(over)
  const group = Object.entries(consultationGroups).find(([, states]) => states.includes(fields.status))?.[0]
  const facets = [`${group}`, `${group}@${fields.hallId}`, `@${fields.hallId}`]
  return {
    ...fields,
    facets,
    statusKey: `${fields.statusAt}_${id}`,
    desk: fields.convenerId,
    outbox: [],
    _id: id,
  }
}

/** One in which people vote and speak now: the fixture's own last day lies in the past of the machine's clock. */
export const talkingDoc = (over: Partial<Consultation> = {}): Doc =>
  consultationDoc({
    status: 'OPEN_ONLINE',
    preparation: { ...aConsultation().preparation, onlineUntil: hoursFromNow(24) },
    ...over,
  })

const given = () => ({ consultations: [consultationDoc({ status: 'OPEN_ONLINE' })] })

/** What everybody reads of consultations. */
export const consultationCases = [
  benchCase('consultation.get', {
    as: 'neighbour',
    given,
    input: () => ({ consultationId: 'c1' }),
    operations: reads('consultations get', 'seats find', 'seats get', 'ballots get', 'people find'),
  }),
  benchCase('consultation.list', {
    as: 'neighbour',
    given,
    input: () => ({ group: 'TALKING' as const }),
    operations: reads('consultations find'),
  }),
]
