import * as z from '@shared/zod'

/**
 * What a lead grew from: a letter to a member, a member's contact log, a line of a consultation's suggestions, or the
 * code on the door of a hall.
 */
export const LeadOrigin = z.object({
  kind: z.enum(['LETTER', 'CONTACT', 'SUGGESTION', 'HALL']),
  id: z.string().check(z.minLength(1), z.maxLength(90)),
})
export type LeadOrigin = z.infer<typeof LeadOrigin>

/** The talk whose published list it grew from, which everybody may read; a letter nobody may. */
export const grewFrom = ({ kind, id }: LeadOrigin): { grewFrom?: string } =>
  kind === 'SUGGESTION' ? { grewFrom: id.replace(/:\d+$/, '') } : {}
