import { areaOf } from './area-of'
import type { Place } from './place'

/**
 * The halls one level up from a hall's own way: of the nearest place above that has any (domain.md row 62). The way is
 * root first and ends with the hall itself.
 */
export function hallsAbove(area: readonly string[], places: readonly Place[]): Place[] {
  const own = area.slice(0, -1)
  const halls = places.filter(({ kind, closed }) => (kind === 'HALL' || kind === 'STATION') && !closed)
  for (let depth = own.length - 1; depth > 0; depth -= 1) {
    const found = halls.filter(({ id }) => {
      const parents = areaOf(id, places)?.slice(0, -1) ?? []
      return parents.length === depth && parents.every((place, n) => own[n] === place)
    })
    if (found.length) return found
  }
  return []
}
