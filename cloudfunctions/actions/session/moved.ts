import { openPoll, type Live } from '@shared/domain/session/live'
import { presentByRole } from '../../store/attendances'
import { countHands } from '../../store/hands'
import { countSession, moveSession } from '../../store/session-pulse'

/** What the pulse says of what is led. */
function shownOf(live: Live) {
  const { question } = live
  const poll = openPoll(live)
  return {
    ...(question && { questionId: question.id }),
    ...(question?.until && { timerEndsAt: question.until }),
    ...(poll && { pollId: poll.id }),
  }
}

/**
 * Something of the meeting changed: the room's pulse says so, in one small document that everybody reads. People are
 * counted by the database, so that it costs the same for five and for five thousand.
 */
export async function moved(consultationId: string, live?: Live): Promise<void> {
  const rev = await moveSession(consultationId, live && shownOf(live))
  if (rev === undefined) return
  const [hands, present] = await Promise.all([countHands(consultationId), presentByRole(consultationId)])
  await countSession(consultationId, rev, { hands, presentByRole: present })
}
