import { FEWEST_TOLD } from '../agreement/told-groups'
import type { ConsultationStatus } from '../consultation/consultation-status'
import { isUnderWay } from './room-head'

type Counted = {
  status: ConsultationStatus
  /** How many people's votes the last count held. */
  counted: number
}

/**
 * Whose changed ballots are counted now. Two counts of a room that talks differ by at least three people, so that nobody
 * reads one vote off the difference; before three voted nothing is told that could be compared. What is over is counted
 * to the last vote.
 */
export function countableNews<B>(news: readonly B[], room: Counted): readonly B[] {
  const isFirst = room.counted < FEWEST_TOLD
  return isFirst || !isUnderWay(room) || news.length >= FEWEST_TOLD ? news : []
}
