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

/** The way from the root down to a place, root first; undefined if it is not in the tree. */
export function areaOf(placeId: string, places: readonly Place[]): string[] | undefined {
  const byId = new Map(places.map(place => [place.id, place]))
  const path: string[] = []
  for (let place = byId.get(placeId); place; place = place.parentId ? byId.get(place.parentId) : undefined) {
    if (path.includes(place.id)) return undefined
    path.unshift(place.id)
  }
  return path.length ? path : undefined
}
