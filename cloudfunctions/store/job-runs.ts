import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { addOnce } from './writes'

const ID = 'jobs'
const Runs = z.object({ turn: z.int(), lastAt: z.record(z.string(), z.string()) })
export type Runs = z.infer<typeof Runs>

/** When each job ran last. */
export async function lastRuns(): Promise<Runs> {
  return Runs.parse(await addOnce('counters', { _id: ID, turn: 0, lastAt: {} }))
}

/** Takes the jobs that are due; false if another timer took this turn. */
export async function takeTurn({ turn, lastAt }: Runs): Promise<boolean> {
  const { updated } = await db
    .collection('counters')
    .where({ _id: ID, turn })
    .update({ turn: turn + 1, lastAt: _.set(lastAt) })
  return updated === 1
}
