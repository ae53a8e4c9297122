import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationGroups } from '@shared/domain/consultation/consultation-groups'
import { nextConsultationMoment } from '@shared/domain/consultation/consultation-moments'
import type { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import { isLow } from '@shared/domain/consultation/evaluate'

const ended: readonly ConsultationStatus[] = ['CLOSED', 'CANCELLED']
const unplanned: readonly ConsultationStatus[] = ['CALL', 'SHORTLIST', 'TOPIC_REVIEW', 'CANCELLED']

const planFacet = (year: string | number) => `PLAN ${year}`
const monthFacet = (monthId: string) => `MONTH ${monthId}`
/** The lists of the desk, the plan and the month, beside the public ones. */
export const facetOf = {
  live: 'LIVE',
  low: 'LOW',
  plan: planFacet,
  month: monthFacet,
}

/** Made anew at each save: what a consultation is listed and found by. A list never knows better than the record. */
export function consultationIndex(consultation: Consultation) {
  const { id, statusAt, status, hallId, convenerId, plannedFor, monthId } = consultation
  const { evaluation } = consultation.outcome
  const group = Object.entries(consultationGroups).find(([, states]) => states.includes(status))?.[0]
  const isPlanned = plannedFor !== undefined && !unplanned.includes(status)
  return {
    /** Sorts by time and is never shared by two, so that a cursor never skips one. */
    statusKey: `${statusAt}_${id}`,
    facets: [
      `@${hallId}`,
      ...(group ? [group, `${group}@${hallId}`] : []),
      ...(ended.includes(status) ? [] : [facetOf.live]),
      ...(isPlanned ? [facetOf.plan(plannedFor.slice(0, 4))] : []),
      ...(monthId === undefined ? [] : [facetOf.month(monthId)]),
      ...(evaluation && isLow(evaluation) ? [facetOf.low] : []),
    ],
    desk: convenerId,
    momentAt: nextConsultationMoment(consultation)?.at,
  }
}
