import type { consultationActions } from '@shared/contract/consultation'
import { getConsultation } from '../store/consultations'
import { findConsultations } from './consultation/list-consultations'
import { showConsultation } from './consultation/show-consultation'
import type { Handler } from './context'

export const consultationHandlers: { [N in keyof typeof consultationActions]: Handler<N> } = {
  'consultation.get': async ({ consultationId }, ctx) =>
    showConsultation(await getConsultation(consultationId), ctx),
  'consultation.list': findConsultations,
}
