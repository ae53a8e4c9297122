import type { commitmentActions } from '@shared/contract/commitment'
import type { Commitment } from '@shared/domain/commitment/commitment'
import { CommitmentSummary } from '@shared/domain/commitment/commitment-view'
import { getCommitment, listCommitments } from '../store/commitments'
import { commitmentsOfRoom } from './commitment/commitments-of-room'
import { releaseCommitmentEntry } from './commitment/release-commitment-entry'
import { showCommitment } from './commitment/show-commitment'
import { takeCommitmentStep } from './commitment/take-commitment-step'
import type { Handler } from './context'

const summary = (commitment: Commitment) => CommitmentSummary.parse(commitment)

export const commitmentHandlers: { [N in keyof typeof commitmentActions]: Handler<N> } = {
  'commitment.get': async ({ commitmentId }, ctx) => showCommitment(await getCommitment(commitmentId), ctx),
  'commitment.list': async input => {
    const { rows, ...more } = await listCommitments(input)
    return { rows: rows.map(summary), ...more }
  },
  'commitment.ofRoom': async ({ consultationId }) => ({
    rows: (await commitmentsOfRoom(consultationId)).map(summary),
  }),
  'commitment.take': takeCommitmentStep,
  'commitment.release': releaseCommitmentEntry,
}
