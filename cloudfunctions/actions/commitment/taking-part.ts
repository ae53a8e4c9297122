import type { Commitment } from '@shared/domain/commitment/commitment'
import type { CommitmentTies } from '@shared/domain/commitment/commitment-relation'
import { voiceOf, type Voice } from '@shared/domain/consultation/voice'
import type { Actor } from '@shared/domain/person/actor'
import { ballotFor } from '../../store/ballots'
import { chairOf } from '../../store/seats'

type Part = Required<CommitmentTies> & Pick<Voice, 'voterId' | 'role'> & { shownName?: string }

/** How this person takes part in a talk: she sits there, or read the study pack and has a ballot; and as whom. */
export async function takingPart(consultationId: string, actor: Actor): Promise<Part> {
  const [chair, ballot] = await Promise.all([
    chairOf(consultationId, actor),
    ballotFor(consultationId, actor),
  ])
  const { voterId, role } = voiceOf(actor, chair)
  return {
    ...{ seated: chair !== undefined, took: ballot !== undefined },
    // without a chair of her own she speaks by the ballot she has: a member who works at a unit by its
    voterId: chair ? voterId : (ballot?.personId ?? voterId),
    role: chair ? role : (ballot?.role ?? role),
    ...(chair?.shownName && { shownName: chair.shownName }),
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
