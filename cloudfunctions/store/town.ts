import { Category } from '@shared/domain/place/category'
import { Place } from '@shared/domain/place/place'
import { Unit } from '@shared/domain/place/unit'
import * as z from '@shared/zod'
import { changeOf, noteIn } from './audit'
import { cached } from './cached'
import { db } from './cloudbase'
import { inTransaction } from './in-transaction'

export type TownParts = { places: Place[]; units: Unit[]; categories: Category[] }

const kinds = { places: Place, units: Unit, categories: Category } as const
export type TownKind = keyof typeof kinds
type Part<K extends TownKind> = z.output<(typeof kinds)[K]>

async function all<K extends TownKind>(kind: K): Promise<Part<K>[]> {
  const { data } = await db.collection(kind).limit(1000).get()
  const rows = (data as { _id: string }[]).map(({ _id, ...fields }) => ({ ...fields, id: _id }))
  return z.array(kinds[kind]).parse(rows) as Part<K>[]
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

/** Adds one of them, or replaces it: the id is the operator's and stays. */
export async function savePart<K extends TownKind>(
  kind: K,
  part: Part<K>,
  by: { actor: string; at: string; action: string },
): Promise<Part<K>> {
  const { id, ...fields } = part
  await inTransaction(async transaction => {
    const document = transaction.collection(kind).doc(id)
    const before = (await document.get()).data ?? undefined
    await document.set(fields)
    await noteIn(transaction, { ...by, subject: id, change: changeOf(before, fields, ['_id']) })
  })
  forgetTown()
  return part
}
