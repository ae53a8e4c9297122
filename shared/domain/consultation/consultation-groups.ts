import type { ConsultationGroup, ConsultationStatus } from './consultation-status'

/** 正在征题, 就要开始, 正在商量, 有结果了: what a resident looks for. A cancelled one is in none. */
export const consultationGroups: Record<ConsultationGroup, readonly ConsultationStatus[]> = {
  CALLING: ['CALL', 'SHORTLIST', 'TOPIC_REVIEW'],
  COMING: ['PLANNED', 'PREP', 'POSTPONED'],
  TALKING: ['OPEN_ONLINE', 'IN_SESSION', 'WRITING', 'CONFIRMING', 'ESCALATED'],
  RESULTS: ['PUBLISHED', 'TRACKING', 'EVALUATED', 'CLOSED'],
}
