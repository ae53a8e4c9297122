import * as z from '@shared/zod'
import { Role } from './role'

/** Roles that a roster entry can give. Everybody is a resident without one. */
export const RosterRole = z.enum(Role.options.filter(role => role !== 'resident') as [Role, ...Role[]])

const name = z.string().check(z.trim(), z.minLength(2), z.maxLength(20))

/** One line of the roster, as the admin writes it: a person who may act for the office, a unit or a town. */
export const RosterDraft = z.object({
  name,
  title: z.exactOptional(z.string().check(z.trim(), z.maxLength(40))),
  roles: z.array(RosterRole).check(z.minLength(1), z.maxLength(6)),
  unitId: z.exactOptional(z.string()),
  areaId: z.exactOptional(z.string()),
  sector: z.exactOptional(z.string().check(z.trim(), z.maxLength(30))),
  partyGroup: z.exactOptional(z.string().check(z.trim(), z.maxLength(30))),
})
export type RosterDraft = z.infer<typeof RosterDraft>

/** The line with its life: bound to a person once its invite was redeemed, gone at once when she leaves. */
export const RosterEntry = z.extend(RosterDraft, {
  id: z.string(),
  revision: z.int(),
  personId: z.exactOptional(z.string()),
  boundAt: z.exactOptional(z.iso.datetime()),
  leftAt: z.exactOptional(z.iso.datetime()),
  createdAt: z.iso.datetime(),
})
export type RosterEntry = z.infer<typeof RosterEntry>

const unitRoles: readonly Role[] = ['unitClerk', 'unitDeputy', 'unitLeader']

/** What a line lacks for its roles: a unit's people need their unit, a town worker her town, a helper her station. */
export function missingOf({ roles, unitId, areaId }: RosterDraft): 'unitId' | 'areaId' | undefined {
  if (roles.some(role => unitRoles.includes(role)) && !unitId) return 'unitId'
  if (roles.some(role => role === 'townWorker' || role === 'stationHelper') && !areaId) return 'areaId'
  return undefined
}
