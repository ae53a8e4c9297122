import type { Place } from './place'

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
