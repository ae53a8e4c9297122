import { AppError } from '@shared/domain/errors'
import type { Actor } from '@shared/domain/person/actor'
import { randomUUID } from 'node:crypto'
import { settingsNow } from '../store/settings'
import { isOpen } from './open-actions'
import { route } from './route'

/** Who asks, and by which session of a PC, if not inside WeChat. */
export type Who = { actor: Actor; session?: string }

/** Nothing at once, when the call brings nothing along by which somebody could be known. */
type Ask = () => Promise<Who | undefined> | undefined

const nobody: Who = { actor: { id: 'nobody', roles: [] } }
const now = () => new Date().toISOString()

/** One request by whoever it comes from; without an identity only the way in is open. */
export async function serve(event: unknown, requestId: string, ask: Ask) {
  const asking = isForNobody(event) ? nobody : ask()
  if (!asking) throw new AppError('not_signed_in')
  const [who, settings] = await Promise.all([asking, settingsNow()])
  if (!who) throw new AppError('not_signed_in')
  return route(event, { ...who, settings, requestId, now, newId: () => randomUUID() })
}

const isForNobody = (event: unknown) =>
  typeof event === 'object' && event !== null && 'action' in event && isOpen(String(event.action))
