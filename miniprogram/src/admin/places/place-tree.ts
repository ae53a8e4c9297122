import type { Place } from '@shared/domain/place/place'

export type TreeRow = { place: Place; depth: number }

/** The places as a tree that is read from top to bottom, each below the one it belongs to. */
export function treeRows(places: readonly Place[], parentId?: string, depth = 0): TreeRow[] {
  return places
    .filter(place => place.parentId === parentId)
    .flatMap(place => [{ place, depth }, ...treeRows(places, place.id, depth + 1)])
}
