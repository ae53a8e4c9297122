import { commitmentRelations } from '@shared/domain/commitment/commitment-relation'
import { AppError } from '@shared/domain/errors'
import { getCommitment, saveCommitment } from '../../store/commitments'
import { releasePhotos } from '../../store/photos'
import type { Handler } from '../context'
import { showCommitment } from './show-commitment'

/** A person looked at words that the machine doubted: now everybody reads them. */
export const releaseCommitmentEntry: Handler<'commitment.release'> = async (asked, ctx) => {
  const before = await getCommitment(asked.commitmentId)
  if (!commitmentRelations.supervisor({ actor: ctx.actor, commitment: before, ties: {} }))
    throw new AppError('forbidden', 'not of this place')
  const entry = before.history.find(({ id }) => id === asked.eventId)
  if (!entry) throw new AppError('invalid_input', 'no such entry', { field: 'entry' })
  if (!entry.held) return showCommitment(before, ctx)
  if (before.revision !== asked.revision) throw new AppError('conflict', 'changed since')
  await releasePhotos(entry.photoIds ?? [])
  const history = before.history.map(event => {
    const { held: _held, ...free } = event
    return event.id === entry.id ? free : event
  })
  const commitment = { ...before, revision: before.revision + 1, history }
  return showCommitment(
    await saveCommitment(commitment, before, { rules: ctx.settings.consultation, telling: [] }),
    ctx,
  )
}
