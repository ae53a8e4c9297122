import * as z from '@shared/zod'

/** A handling unit (承办单位). It hangs in the tree of places by `areaId`. */
export const Unit = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(40)),
  short: z.string().check(z.trim(), z.minLength(2), z.maxLength(20)),
  areaId: z.string(),
  officePhone: z.exactOptional(z.string().check(z.maxLength(20))),
  closed: z.exactOptional(z.boolean()),
})
export type Unit = z.infer<typeof Unit>
