import { createHash } from 'node:crypto'

/** The id of what a person makes under her phone's key: sent twice it is one thing, and nobody meets another's. */
export const keyedId = (personId: string, key: string) =>
  createHash('sha256').update(`${personId}:${key}`).digest('hex').slice(0, 32)
