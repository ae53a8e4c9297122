import * as z from '@shared/zod'

/** What a lead is about, and the unit that usually handles it. */
export const Category = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(12)),
  unitId: z.exactOptional(z.string()),
  closed: z.exactOptional(z.boolean()),
})
export type Category = z.infer<typeof Category>
