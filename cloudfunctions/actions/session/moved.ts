import { openPoll } from '@shared/domain/session/live'
import { attendancesOf } from '../../store/attendances'
import { handsOf } from '../../store/hands'
import { liveOf, nudgeLive } from '../../store/lives'
import { touchSession } from '../../store/touch-session'

/** Something of the meeting changed: the room's pulse says so, in one small document that everybody reads. */
export async function moved(consultationId: string, isSaved = false): Promise<void> {
  if (!isSaved) await nudgeLive(consultationId)
  const [live, hands, present] = await Promise.all([
    liveOf(consultationId),
    handsOf(consultationId),
    attendancesOf(consultationId),
  ])
  const poll = openPoll(live)
  await touchSession(consultationId, {
    ...{ rev: live.rev, hands: hands.length, present: present.length },
    ...(live.question && { questionId: live.question.id }),
    ...(live.question?.until && { timerEndsAt: live.question.until }),
    ...(poll && { pollId: poll.id }),
  })
}
