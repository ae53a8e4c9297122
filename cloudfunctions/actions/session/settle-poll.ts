import type { Poll } from '@shared/domain/session/live'
import { savePollCounts } from '../../store/lives'
import { pollCounts } from '../../store/poll-votes'

const MOST_TURNS = 3

/**
 * Writes how a closed poll came out. Whoever found it open may still have voted after the count: so the count is looked
 * at again, until what stands written is so. Every such voter does the same, and none is missed.
 */
export async function settlePoll(consultationId: string, poll: Poll): Promise<void> {
  let counts = await pollCounts(consultationId, poll)
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    await savePollCounts(consultationId, poll.id, counts)
    const again = await pollCounts(consultationId, poll)
    if (again.every((count, at) => count === counts[at])) return
    counts = again
  }
}
