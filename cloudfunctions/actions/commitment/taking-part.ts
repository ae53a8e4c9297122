import type { Commitment } from '@shared/domain/commitment/commitment'
import type { CommitmentTies } from '@shared/domain/commitment/commitment-relation'
import type { SeatRole } from '@shared/domain/consultation/seat'
import type { Actor } from '@shared/domain/person/actor'
import { ballotOf } from '../../store/ballots'
import { seatOf } from '../../store/seats'

/** How this person took part in a talk: she sat there, or she read the study pack and had a ballot. */
export async function takingPart(
  consultationId: string,
  actor: Actor,
): Promise<Required<CommitmentTies> & { role?: SeatRole; shownName?: string }> {
  const [seat, ballot] = await Promise.all([
    seatOf(consultationId, actor),
    ballotOf(consultationId, actor.id),
  ])
  const seated = seat?.state === 'SEATED'
  const role = seated ? seat.role : ballot?.role
  return {
    ...{ seated, took: ballot !== undefined },
    ...(role && { role }),
    ...(seated && seat.shownName && { shownName: seat.shownName }),
  }
}

/** How she took part in what was promised: in its own room, or in one that had sent the matter up. */
export async function partInPromise(
  { source: { consultationId, below = [] } }: Commitment,
  actor: Actor,
): Promise<Required<CommitmentTies>> {
  const parts = await Promise.all([consultationId, ...below].map(room => takingPart(room, actor)))
  return { seated: parts.some(({ seated }) => seated), took: parts.some(({ took }) => took) }
}
