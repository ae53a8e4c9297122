import { AppError } from '@shared/domain/errors'
import { areaOf } from '@shared/domain/place/area-of'
import { townNow } from '../../store/town'

/** The way from the root to the place that was chosen; a place that is closed or unknown is a bad field. */
export async function areaOfLead(placeId: string): Promise<string[]> {
  const { places } = await townNow()
  const area = areaOf(placeId, places)
  const closed = places.find(({ id }) => id === placeId)?.closed
  if (!area || closed) throw new AppError('invalid_input', `no place ${placeId}`, { field: 'place' })
  return area
}

export async function categoryOfLead(categoryId: string | undefined): Promise<void> {
  if (categoryId === undefined) return
  const { categories } = await townNow()
  const category = categories.find(({ id }) => id === categoryId)
  if (!category || category.closed)
    throw new AppError('invalid_input', `no category ${categoryId}`, { field: 'category' })
}

/** An open unit, or a bad field. */
export async function unitOfLead(unitId: string, field = 'unit'): Promise<void> {
  const { units } = await townNow()
  const unit = units.find(({ id }) => id === unitId)
  if (!unit || unit.closed) throw new AppError('invalid_input', `no unit ${unitId}`, { field })
}
