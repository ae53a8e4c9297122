import * as z from '@shared/zod'
import { ConsultationGroup } from '../domain/consultation/consultation-status'
import { ConsultationSummary, ConsultationView } from '../domain/consultation/consultation-view'
import { query } from './define'
import { cursor, everybody, id, pageOf } from './fields'

/** What everybody may read of consultations. Preparing, talking and closing have contracts of their own. */
export const consultationActions = {
  'consultation.get': query({
    roles: everybody,
    input: z.object({ consultationId: id }),
    output: ConsultationView,
  }),
  'consultation.list': query({
    roles: everybody,
    input: z.object({ group: z.exactOptional(ConsultationGroup), hallId: z.exactOptional(id), cursor }),
    output: pageOf(ConsultationSummary),
  }),
}
