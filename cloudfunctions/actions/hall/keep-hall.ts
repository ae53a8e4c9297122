import { AppError } from '@shared/domain/errors'
import { isKeeper } from '@shared/domain/hall/keeper'
import type { Actor } from '@shared/domain/person/actor'
import { areaOf } from '@shared/domain/place/area-of'
import { townNow } from '../../store/town'

/** A hall's way in the tree of places, root first; `not_found` for what is no hall and no station. */
export async function areaOfHall(hallId: string): Promise<string[]> {
  const { places } = await townNow()
  const place = places.find(({ id }) => id === hallId)
  const area = place && ['HALL', 'STATION'].includes(place.kind) ? areaOf(hallId, places) : undefined
  if (!area) throw new AppError('not_found', `no hall ${hallId}`)
  return area
}

export const mayKeepHall = async (actor: Actor, hallId: string) => isKeeper(actor, await areaOfHall(hallId))

/** Refuses whoever does not keep this very hall. */
export async function demandKeeper(actor: Actor, hallId: string): Promise<void> {
  if (!(await mayKeepHall(actor, hallId)))
    throw new AppError('forbidden', `${actor.id} does not keep ${hallId}`)
}
