import { countAnew } from '../../store/agreements'
import { ballotOf, dropBallot } from '../../store/ballots'
import { findSeat, saveSeat } from '../../store/seat-lists'
import { seatId } from '../../store/seats'

/** Whoever leads from now on takes no side: her chair is free, and what she said as one of the others counts no more. */
export async function leaveTalk(consultationId: string, personId: string, at: string): Promise<void> {
  const seat = await findSeat(seatId(consultationId, { personId }))
  if (seat && ['SEATED', 'APPLIED', 'INVITED'].includes(seat.state))
    await saveSeat({ ...seat, state: 'LEFT', at }, seat)
  const ballot = await ballotOf(consultationId, personId)
  if (!ballot) return
  await dropBallot(ballot.id)
  await countAnew(consultationId, at)
}
