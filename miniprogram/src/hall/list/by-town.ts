import type { Output } from '@shared/contract'
import { areaOf } from '@shared/domain/place/area-of'
import type { Place } from '@shared/domain/place/place'

type Hall = Output<'hall.list'>['rows'][number]

/** The town of a hall: the second place on its way from the root, or the root itself. */
export function townOf(hallId: string, places: readonly Place[]): Place | undefined {
  const area = areaOf(hallId, places) ?? []
  return places.find(({ id }) => id === (area.length > 2 ? area[1] : area[0]))
}

/** Halls under their towns, in the order of the tree. */
export function byTown(halls: readonly Hall[], places: readonly Place[]) {
  const groups = new Map<string, { town: Place; halls: Hall[] }>()
  for (const hall of halls) {
    const town = townOf(hall.hallId, places)
    if (!town) continue
    const group = groups.get(town.id) ?? { town, halls: [] }
    group.halls.push(hall)
    groups.set(town.id, group)
  }
  return places.flatMap(({ id }) => groups.get(id) ?? [])
}
