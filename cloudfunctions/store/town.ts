import { Category } from '@shared/domain/place/category'
import { Place } from '@shared/domain/place/place'
import { Unit } from '@shared/domain/place/unit'
import * as z from '@shared/zod'
import { cached } from './cached'
import { db } from './cloudbase'
import { whole } from './writes'

export type TownParts = { places: Place[]; units: Unit[]; categories: Category[] }

const kinds = { places: Place, units: Unit, categories: Category } as const
type Kind = keyof typeof kinds

const fromRow = ({ _id, ...fields }: { _id: string }) => ({ ...fields, id: _id })

async function all<K extends Kind>(kind: K): Promise<z.output<(typeof kinds)[K]>[]> {
  const { data } = await db.collection(kind).limit(1000).get()
  const rows = (data as { _id: string }[]).map(fromRow)
  return z.array(kinds[kind]).parse(rows) as z.output<(typeof kinds)[K]>[]
}

/** Places, units and categories as they stand in the database: what an edit is judged by. */
export async function readTown(): Promise<TownParts> {
  const [places, units, categories] = await Promise.all([all('places'), all('units'), all('categories')])
  return { places, units, categories }
}

const town = cached(readTown)

/** The same, at most a minute old. */
export const townNow = town.now
export const forgetTown = town.forget

/** Adds one of them, or changes it: the id is the operator's and stays. */
export async function savePart(kind: Kind, { id, ...fields }: Place | Unit | Category): Promise<void> {
  const { updated } = await db.collection(kind).where({ _id: id }).update(whole(kinds[kind], fields))
  if (updated === 0) await db.collection(kind).add({ _id: id, ...fields })
  forgetTown()
}
