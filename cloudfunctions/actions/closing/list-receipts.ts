import type { MinutesReceipt } from '@shared/contract/closing'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { getConsultation } from '../../store/consultations'
import { correctionsOf } from '../../store/corrections'
import { agreedAmong } from '../../store/minutes-agreed'
import { noticesTold } from '../../store/minutes-receipts'
import { namesOf } from '../../store/people'
import { leadersOf } from '../../store/room-leaders'
import type { Handler } from '../context'
import { chairsBeside, chairsIn } from './chairs-beside'
import { demandLeading } from './leads-room'
import { sentNoticeId } from './minutes-opened'
import { personsAt } from './persons-at'
import { textOfMinutes } from './text-of-minutes'

/** What is known of the minutes as they were sent: which persons were told, and which of them opened the message or the minutes. */
async function toldOf(consultation: Consultation, persons: readonly string[]) {
  const noticeOf = (person: string) => sentNoticeId(consultation, person)
  const told = await noticesTold(persons.map(noticeOf))
  return (person: string) => told.get(noticeOf(person))
}

/**
 * The send list of the minutes, for who leads the room: whom of the seats they reached, who opened them, who has
 * nothing against them, who wants them mended. Who only voted is known by no name there, and counted elsewhere.
 */
export const listReceipts: Handler<'closing.receipts'> = async ({ consultationId }, ctx) => {
  const consultation = await getConsultation(consultationId)
  demandLeading(consultation, ctx)
  const [leaders, all] = await Promise.all([leadersOf(consultation), chairsIn(consultationId)])
  const chairs = await Promise.all(
    chairsBeside(all, leaders).map(async chair => ({ ...chair, persons: await personsAt(chair) })),
  )
  const persons = chairs.flatMap(chair => chair.persons)
  const voters = chairs.map(({ voterId }) => voterId)
  const [names, told, agreed, corrections] = await Promise.all([
    namesOf(chairs.flatMap(({ personId }) => personId ?? [])),
    toldOf(consultation, persons),
    agreedAmong(consultationId, voters, textOfMinutes(consultation)),
    correctionsOf(consultationId),
  ])
  const correctors = new Set(corrections.map(({ personId }) => personId))
  const rows = chairs.map(
    ({ id, role, personId, unitId, shownName, voterId, persons: own }): MinutesReceipt => {
      const name = (personId && names.get(personId)) || shownName
      const has = { agreed: agreed.has(voterId), corrected: own.some(person => correctors.has(person)) }
      const way = agreed.get(voterId)
      return {
        ...{ id, role, ...has, silent: own.length === 0 },
        ...(way && { way }),
        ...(name && { name }),
        ...(unitId !== undefined && { unitId }),
        sent: own.some(person => told(person) !== undefined),
        read: has.agreed || has.corrected || own.some(person => told(person) === true),
      }
    },
  )
  return { rows }
}
