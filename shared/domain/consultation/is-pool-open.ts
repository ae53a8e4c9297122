import type { ConsultationStatus } from './consultation-status'

/** Whether topics of a call are still weighed: until one is chosen, or the call is called off. */
export const isPoolOpen = (status: ConsultationStatus): boolean => status === 'CALL' || status === 'SHORTLIST'
