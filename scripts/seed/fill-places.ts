import type { Category } from '@shared/domain/place/category'
import type { Place, PlaceKind } from '@shared/domain/place/place'
import type { Unit } from '@shared/domain/place/unit'
import type * as z from '@shared/zod'
import { db } from '../../cloudfunctions/store/cloudbase'
import { townData } from './town-data'

const kindOf = (kind: string) => kind.toUpperCase() as z.infer<typeof PlaceKind>

function places(): Place[] {
  const { city, towns, halls } = townData
  return [
    { id: city.id, kind: 'CITY', name: city.name },
    ...towns.flatMap(({ id, kind, name, places: parts }) => [
      { id, kind: kindOf(kind), name, parentId: city.id },
      ...parts.map(part => ({ id: part.id, kind: kindOf(part.kind), name: part.name, parentId: id })),
    ]),
    ...halls.map(({ id, kind, name, place }) => ({ id, kind: kindOf(kind), name, parentId: place })),
  ]
}

const units = (): Unit[] =>
  townData.units.map(({ id, name, short, officePhone }) => ({ id, name, short, officePhone, areaId: 'city' }))

const categories = (): Category[] =>
  townData.categories.map(({ id, name, unit }) => ({ id, name, ...(unit && { unitId: unit }) }))

/** The tree of places, the units and the categories of the town. */
export async function fillPlaces(): Promise<void> {
  const parts = { places: places(), units: units(), categories: categories() }
  for (const [collection, rows] of Object.entries(parts))
    for (const { id, ...fields } of rows) await db.collection(collection).doc(id).set(fields)
}
