import { areaOf } from '@shared/domain/place/area-of'
import type { Place } from '@shared/domain/place/place'
import type { LeadForm } from '../../features/lead/lead-form'

/** The place that a hall serves, as the form of 我要提 knows places; a hall of the whole city leaves it open. */
export function placeOfHall(
  hallId: string,
  places: readonly Place[],
): Pick<LeadForm, 'townId' | 'communityId'> {
  const way = (areaOf(hallId, places) ?? []).flatMap(id => places.find(place => place.id === id) ?? [])
  const idOf = (...kinds: Place['kind'][]) => way.find(({ kind }) => kinds.includes(kind))?.id
  return { townId: idOf('TOWN', 'STREET'), communityId: idOf('COMMUNITY', 'VILLAGE') }
}
