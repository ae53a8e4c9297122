import { advanceCommitment } from '@shared/domain/commitment/advance-commitment'
import type { Commitment } from '@shared/domain/commitment/commitment'
import { newsOfCommitment } from '@shared/domain/commitment/commitment-news'
import { AppError } from '@shared/domain/errors'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { matterKey } from '@shared/domain/photo/photo-matter'
import type { Parsed } from '@shared/contract'
import { checkEntry } from '../../jobs/check-entry'
import { getCommitment, saveCommitment } from '../../store/commitments'
import { claimPhotos } from '../../store/photos'
import type { Ctx, Handler } from '../context'
import { showCommitment } from './show-commitment'
import { partInPromise } from './taking-part'

type Asked = Parsed<'commitment.take'>

/**
 * What others will read is checked first: refused if surely bad, held for a person's eye if in doubt. Pictures that
 * still wait for their verdict stay hidden by themselves.
 */
async function written({ text, figure, photoIds = [] }: Asked, commitmentId: string, { actor }: Ctx) {
  await claimPhotos(photoIds, actor.id, matterKey('commitment', commitmentId))
  const words = [text, figure].filter(Boolean).join('\n')
  if (!words && !photoIds.length) return {}
  const { held, awaitsPhotos } = await checkEntry({ personId: actor.id, text: words, photoIds })
  return held && !awaitsPhotos ? { held } : {}
}

const heldNews = ({ id, no, source, text, area }: Commitment, revision: number, at: string): MatterEvent => ({
  ...{ id: `${id}:${revision}:held`, at, actorId: 'system', kind: 'commitment.heldStaff' },
  to: [{ role: 'townWorker', areaIds: area }, { role: 'proposalStaff' }],
  matter: { kind: 'commitment', id, no, title: source.title },
  facts: { text },
})

/**
 * The way of every command on a commitment: find it, see whether this very tap was done before, advance by the
 * table, save, show. A command that arrives twice answers like the first time.
 */
export const takeCommitmentStep: Handler<'commitment.take'> = async (asked, ctx) => {
  const { actor, settings, now } = ctx
  const before = await getCommitment(asked.commitmentId)
  if (before.history.some(({ key, actorId }) => key === asked.key && actorId === actor.id))
    return showCommitment(before, ctx)
  const ties = await partInPromise(before, actor)
  if (before.revision !== asked.revision)
    throw new AppError('conflict', `${asked.step}: seen ${asked.revision}, is ${before.revision}`)
  const at = now()
  const { key, text, figure, photoIds, due } = asked
  const move = { by: actor, ties, at, key, text, figure, photoIds, due }
  advanceCommitment(before, asked.step, move) // what is missing is said before anything is sent to the check
  const { held } = await written(asked, before.id, ctx)
  const { commitment, event } = advanceCommitment(before, asked.step, { ...move, held })
  const news = newsOfCommitment(commitment, event)
  const telling = held ? [...news, heldNews(commitment, commitment.revision, at)] : news
  return showCommitment(
    await saveCommitment(commitment, before, { rules: settings.consultation, telling }),
    ctx,
  )
}
