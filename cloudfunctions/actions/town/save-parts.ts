import { AppError } from '@shared/domain/errors'
import { areaOf } from '@shared/domain/place/area-of'
import type { Place } from '@shared/domain/place/place'
import { readTown, savePart } from '../../store/town'
import type { Ctx, Handler } from '../context'

const lacks = (field: string, message: string) => new AppError('invalid_input', message, { field })
const byWhom = ({ actor, now }: Ctx, action: string) => ({ actor: actor.id, at: now(), action })

/** A place hangs below another one; only the first of all is the root, and no place lies within itself. */
export const savePlace: Handler<'place.save'> = async (place, ctx) => {
  const { places } = await readTown()
  const others = places.filter(({ id }) => id !== place.id)
  if (!place.parentId && others.some(({ parentId }) => !parentId)) throw lacks('parentId', 'a second root')
  if (place.parentId && !hangsIn(place, others)) throw lacks('parentId', 'not in the tree')
  return savePart('places', place, byWhom(ctx, 'place.save'))
}

const hangsIn = (place: Place, others: Place[]) =>
  others.some(({ id }) => id === place.parentId) && areaOf(place.id, [...others, place]) !== undefined

export const saveUnit: Handler<'unit.save'> = async (unit, ctx) => {
  const { places } = await readTown()
  if (!places.some(({ id }) => id === unit.areaId)) throw lacks('areaId', `no place ${unit.areaId}`)
  return savePart('units', unit, byWhom(ctx, 'unit.save'))
}

export const saveCategory: Handler<'category.save'> = async (category, ctx) => {
  const { units } = await readTown()
  const { unitId } = category
  if (unitId && !units.some(({ id }) => id === unitId)) throw lacks('unitId', `no unit ${unitId}`)
  return savePart('categories', category, byWhom(ctx, 'category.save'))
}
