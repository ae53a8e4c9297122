import type { Commitment } from '@shared/domain/commitment/commitment'
import { commitmentRelations } from '@shared/domain/commitment/commitment-relation'
import { commitmentView, type CommitmentView } from '@shared/domain/commitment/commitment-view'
import { photoViews } from '../../store/photos'
import type { Ctx } from '../context'
import { partInPromise } from './taking-part'

/** The commitment as this person reads it; pictures that were not checked are for who put them there and the office. */
export async function showCommitment(commitment: Commitment, { actor }: Ctx): Promise<CommitmentView> {
  const ties = await partInPromise(commitment, actor)
  const all = Boolean(commitmentRelations.supervisor({ actor, commitment, ties }))
  const ids = commitment.history.flatMap(({ photoIds = [] }) => photoIds)
  return commitmentView(commitment, {
    ...{ actor, ties },
    photos: await photoViews(ids, { all, readerId: actor.id }),
  })
}
