import * as z from '@shared/zod'
import { ALL_ROLES, OTHER_ROLES, sumOf, toldGroups, votesOf } from '../agreement/told-groups'
import type { Vote } from './ballot'
import type { RoleSupport } from './outcome'
import { SeatRole } from './seat'

/** A declared role, small ones together, or the room as a whole. */
export const ToldRole = z.enum([...SeatRole.options, OTHER_ROLES, ALL_ROLES])
export type ToldRole = z.infer<typeof ToldRole>

const Told = z.object({ role: ToldRole, agree: z.int(), disagree: z.int(), pass: z.int() })
const TooFew = z.object({ role: z.literal(ALL_ROLES), voted: z.int() })

/** How one statement stands as anybody may read it; where fewer than three voted only how many did. */
export const ToldSupport = z.union([Told, TooFew])
export type ToldSupport = z.infer<typeof ToldSupport>

/** Whether the votes themselves are told. */
export const isTold = (support: ToldSupport): support is z.infer<typeof Told> => 'agree' in support

const tooFew = (voted: number): ToldSupport[] => (voted ? [{ role: ALL_ROLES, voted }] : [])

/** The counts by role as they may leave the server. */
export function toldSupport(counts: readonly RoleSupport[]): ToldSupport[] {
  const groups = toldGroups(counts)
  if (!groups.length) return tooFew(votesOf(sumOf(counts)))
  return groups.map(({ roles: _inside, ...told }) => told)
}

type Own = { role: SeatRole; was?: Vote | undefined; now: Vote }
const part = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const

/**
 * The counts of a moment ago with her own vote in its new place: what she sees at once after her tap. It is put into
 * what may be told and never into the counts behind it, so that nobody learns anything by what she says she voted before.
 */
export function toldWithOwn(counts: readonly RoleSupport[], { role, was, now }: Own): ToldSupport[] {
  const groups = toldGroups(counts)
  if (!groups.length) return tooFew(votesOf(sumOf(counts)) + Number(was === undefined))
  const hers =
    groups.find(({ roles }) => roles.includes(role)) ??
    groups.find(group => group.role === OTHER_ROLES || group.role === ALL_ROLES)
  return groups.map(group => {
    const { roles: _inside, ...told } = group
    if (group !== hers) return told
    const without =
      was === undefined ? told : { ...told, [part[`${was}`]]: Math.max(0, told[part[`${was}`]] - 1) }
    return { ...without, [part[`${now}`]]: without[part[`${now}`]] + 1 }
  })
}
