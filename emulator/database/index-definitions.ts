import { readFileSync } from 'node:fs'
import type { Direction } from './ordered-key'

export type IndexDefinition = { name: string; keys: [string, Direction][]; unique?: boolean }
export type Indexes = { collections: Record<string, IndexDefinition[]> }

/** Reads the collections and indexes that the operator creates in the cloud by hand. */
export const readIndexes = (file: string): Indexes => JSON.parse(readFileSync(file, 'utf8')) as Indexes
