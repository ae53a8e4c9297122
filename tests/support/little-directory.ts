import type { Directory } from '@shared/contract/town'
import { categories, places, settings, units } from './little-town'

const named = (rows: readonly { _id: string }[]) => rows.map(({ _id, ...row }) => ({ id: _id, ...row }))

/** The little town as the server tells it to a phone. */
export const directory = {
  version: '1',
  places: named(places),
  units: named(units),
  categories: named(categories),
  settings,
} as unknown as Directory
