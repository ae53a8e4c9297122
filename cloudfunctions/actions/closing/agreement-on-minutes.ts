import type { Consultation } from '@shared/domain/consultation/consultation'
import { readersAmong } from '../../store/ballots'
import { agreedAmong, countAgreed } from '../../store/minutes-agreed'
import { leadersOf } from '../../store/room-leaders'
import { countVoices } from '../../store/room-voices'
import { chairsBeside, chairsIn } from './chairs-beside'
import { textOfMinutes } from './text-of-minutes'

type Agreement = { agreed: number; all: number }

/**
 * How many of those who took part have nothing against the minutes as they stand: of all who read the study pack, and who
 * sit there without having read it. Whoever leads by now is none of them, though she voted or sat there before she was
 * appointed, and neither is what she agreed to then; nor is anybody who cannot be asked any more, or never could (0029).
 */
export async function agreementOnMinutes(consultation: Consultation): Promise<Agreement> {
  const { id } = consultation
  const text = textOfMinutes(consultation)
  const [leaders, chairs] = await Promise.all([leadersOf(consultation), chairsIn(id)])
  const voters = chairsBeside(chairs, leaders).map(({ voterId }) => voterId)
  const [readers, read, said] = await Promise.all([
    countVoices(id),
    readersAmong(id, [...voters, ...leaders]),
    countAgreed(id, text),
  ])
  const led = [...leaders].filter(leader => read.has(leader))
  const unread = voters.filter(voter => !read.has(voter))
  const seated = chairs.map(({ voterId }) => voterId).filter(voter => leaders.has(voter))
  const had = [...new Set([...led, ...seated])]
  const saidByLeaders = had.length ? (await agreedAmong(id, had, text)).size : 0
  return { agreed: said - saidByLeaders, all: readers - led.length + unread.length }
}

/** Nobody is left for whom the days for corrections would have to run. */
export const allAgreed = ({ agreed, all }: Agreement) => all > 0 && agreed >= all
