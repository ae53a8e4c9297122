import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Seat, SeatRole } from '@shared/domain/consultation/seat'
import { voiceOf, voterAt } from '@shared/domain/consultation/voice'
import { countAnew } from '../../store/agreements'
import { ballotOf, dropBallot, openBallot } from '../../store/ballots'
import { dropAgreed } from '../../store/minutes-agreed'
import { personById } from '../../store/people'

/** As whom this voter votes without the seat; not at all where she then speaks with her unit's voice. */
async function roleWithout({ personId }: Seat, voterId: string): Promise<SeatRole | undefined> {
  if (personId === undefined) return 'UNIT'
  const voice = voiceOf(await personById(personId), undefined)
  return voice.voterId === voterId ? voice.role : undefined
}

/** Whoever has neither chair nor ballot has no say in the minutes: what she said of them stands in for nobody else. */
async function leaveMinutes({ id, status }: Consultation, voterId: string): Promise<void> {
  if (status === 'CONFIRMING') await dropAgreed(id, voterId)
}

/**
 * The vote follows its seat: where only seats vote it goes with it, else she votes as everybody does. Asked again of a
 * seat that it follows already it does nothing, so that a repeated tap mends what a worker left that died in between.
 */
export async function followSeat(seat: Seat, consultation: Consultation): Promise<void> {
  if (seat.personId === undefined && seat.unitId === undefined) return
  const { id, preparation } = consultation
  const voterId = voterAt(seat)
  const has = seat.state === 'SEATED'
  const opened = await ballotOf(id, voterId)
  if (!opened) return has ? undefined : leaveMinutes(consultation, voterId)
  if (Boolean(opened.seated) === has) return
  const { seated: _before, ...ballot } = { ...opened, readAt: seat.at }
  if (has) return openBallot({ ...ballot, role: seat.role, seated: true })
  const role = preparation.openTo === 'EVERYBODY' ? await roleWithout(seat, voterId) : undefined
  if (role) return openBallot({ ...ballot, role })
  // what she agreed to goes first: if the worker dies in between, the room waits for her and passes nobody over
  await leaveMinutes(consultation, voterId)
  await dropBallot(ballot.id)
  await countAnew(id, seat.at)
}
