import * as z from '@shared/zod'
import { Role } from './role'

/**
 * Who is asking. The id is ours and random, never the openid. Roles and their reach come from the roster: a unit's
 * people act for `unitId`, a town worker for every place below `areaId`.
 */
export const Actor = z.object({
  id: z.string(),
  roles: z.array(Role),
  name: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  areaId: z.exactOptional(z.string()),
})
/** `helping`: the lead of somebody who sits beside her, while her session as a helper lasts. Never stored. */
export type Actor = z.infer<typeof Actor> & { helping?: string }

/** The clock's own hand: what happens because time went by, or because a check came back. */
export const SYSTEM: Actor = { id: 'system', roles: [] }

export const hasRole = (actor: Actor, ...roles: Role[]) => roles.some(role => actor.roles.includes(role))
