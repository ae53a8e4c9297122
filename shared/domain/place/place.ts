import * as z from '@shared/zod'

export const PlaceKind = z.enum([
  'CITY',
  'DISTRICT',
  'TOWN',
  'STREET',
  'COMMUNITY',
  'VILLAGE',
  'STATION',
  'HALL',
])
export type PlaceKind = z.infer<typeof PlaceKind>

const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

/** A place in the one tree: city → district or county → town or street → community, station or hall. */
export const Place = z.object({
  id,
  parentId: z.exactOptional(id),
  kind: PlaceKind,
  name: z.string().check(z.trim(), z.minLength(2), z.maxLength(30)),
  closed: z.exactOptional(z.boolean()),
})
export type Place = z.infer<typeof Place>
