import { addMinutes, localDay } from '@shared/domain/calendar/local-day'
import {
  beginRecount,
  keepWalk,
  leadsAfter,
  leadsJoinedSince,
  mendFollowers,
  type Counted,
} from '../store/follower-counts'
import { timeBudget } from './time-budget'

const DAYS = 2
const JOINED = 500
/** Each night a part of all leads: who left one leaves no trace to find it by. */
const WALK = 300

/** Mends one after the other while there is time: how many were wrong, and how many it came to. */
async function mend(leads: readonly Counted[], hasTime: () => boolean) {
  let [recounted, seen] = [0, 0]
  for (const lead of leads) {
    if (!hasTime()) break
    if (await mendFollowers(lead)) recounted += 1
    seen += 1
  }
  return { recounted, seen }
}

/**
 * A function that died between a tie and its count left the count wrong by one. Counts anew, once a night, what was
 * joined of late and the next part of all leads.
 */
export async function recountFollowers(now: string): Promise<{ recounted: number }> {
  const cursor = await beginRecount(localDay(now))
  if (cursor === undefined) return { recounted: 0 }
  const hasTime = timeBudget()
  const part = await leadsAfter(cursor, WALK)
  const joined = await mend(await leadsJoinedSince(addMinutes(now, -DAYS * 24 * 60), JOINED), hasTime)
  const walked = await mend(part, hasTime)
  const isThrough = walked.seen === part.length && part.length < WALK
  await keepWalk(isThrough ? '' : (part[walked.seen - 1]?._id ?? cursor))
  return { recounted: joined.recounted + walked.recounted }
}
