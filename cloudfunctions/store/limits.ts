import { AppError } from '@shared/domain/errors'
import type { LimitName, Settings } from '@shared/domain/settings/settings'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOrFind } from './writes'

/** What comes so often that a write for each would cost more than it protects. */
const countedHere: readonly LimitName[] = ['read', 'poll', 'vote', 'pulse']

const Count = z.object({ count: z.int() })

/** One more of this kind for this person (or code), or `too_many` with the moment her window ends (rulings 3.8). */
export async function takeOne(personId: string, name: LimitName, { limits }: Settings): Promise<void> {
  const { count: most, minutes } = limits[name]
  const length = minutes * 60_000
  const window = Math.floor(Date.now() / length)
  const endsAt = new Date((window + 1) * length).toISOString()
  const _id = `${personId}:${name}:${window}`
  const count = countedHere.includes(name) ? countHere(_id, window) : await countStored(_id, endsAt)
  if (count > most)
    throw new AppError('too_many', `${name}: ${count} of ${most}`, { field: name, retryAt: endsAt })
}

async function countStored(_id: string, expiresAt: string): Promise<number> {
  const increment = async () => {
    const { doc } = await db
      .collection('limits')
      .where({ _id })
      .updateAndReturn({ count: _.inc(1) })
    return doc ? Count.parse(doc).count : undefined
  }
  const count = await increment()
  if (count !== undefined) return count
  const { added } = await addOrFind('limits', { _id, count: 1, expiresAt })
  return added ? 1 : ((await increment()) ?? 1)
}

let reads = { window: 0, counts: new Map<string, number>() }

/** Counted in this worker's memory alone. */
function countHere(_id: string, window: number): number {
  if (reads.window !== window) reads = { window, counts: new Map() }
  const count = (reads.counts.get(_id) ?? 0) + 1
  reads.counts.set(_id, count)
  return count
}
