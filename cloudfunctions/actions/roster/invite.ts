import { addMinutes } from '@shared/domain/calendar/local-day'
import { AppError } from '@shared/domain/errors'
import { note } from '../../store/audit'
import { makeInvite, revokeInvites } from '../../store/invites'
import { entryById } from '../../store/roster'
import type { Handler } from '../context'

const LIFE_MINUTES = 7 * 24 * 60

/** A code for the person of this line, shown this once. A new one voids the one before. */
export const invite: Handler<'roster.invite'> = async ({ id }, { actor, now }) => {
  const { personId, leftAt } = await entryById(id)
  if (leftAt) throw new AppError('wrong_status', 'she has left', { field: 'left' })
  if (personId) throw new AppError('wrong_status', 'she has come', { field: 'already_bound' })
  const at = now()
  const expiresAt = addMinutes(at, LIFE_MINUTES)
  const code = await makeInvite(id, expiresAt)
  await note({ at, actor: actor.id, action: 'roster.invite', subject: id, change: '' })
  return { code, expiresAt }
}

export const revokeInvite: Handler<'roster.revokeInvite'> = async ({ id }, { actor, now }) => {
  await entryById(id)
  await revokeInvites(id)
  await note({ at: now(), actor: actor.id, action: 'roster.revokeInvite', subject: id, change: '' })
  return { done: true }
}
