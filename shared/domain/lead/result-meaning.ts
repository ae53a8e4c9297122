import * as z from '@shared/zod'

/** What an answer means for the matter, apart from how far it has come. Letters A-D are the tenant's (domain.md 2.3). */
export const ResultMeaning = z.enum(['DONE', 'UNDERWAY', 'PLANNED', 'BLOCKED', 'REFERENCE', 'INFEASIBLE'])
export type ResultMeaning = z.infer<typeof ResultMeaning>
