import type { AgreementState } from '../agreement/agreement-state'
import { statementOf, voteOf } from '../agreement/math/vote-matrix'
import { unpackBallots } from '../agreement/packed-ballots'
import type { Vote } from '../consultation/ballot'
import type { RoleSupport } from '../consultation/outcome'
import type { SeatRole } from '../consultation/seat'

const part = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const
export type Counts = Record<string, RoleSupport[]>

function moved(support: RoleSupport, vote: Vote, by: 1 | -1): RoleSupport {
  const name = part[`${vote}`]
  return { ...support, [name]: Math.max(0, support[name] + by) }
}

/** Every vote of a room by statement and declared role, from what the last run kept. */
export function countsByRole(state: AgreementState): Counts {
  const counts = new Map<string, Map<string, RoleSupport>>()
  unpackBallots(state.ballots).forEach((row, at) => {
    const role = state.roles[at] as SeatRole
    for (const code of row) {
      const id = state.statements[statementOf(code)] ?? ''
      const roles = counts.get(id) ?? new Map<string, RoleSupport>()
      const before = roles.get(role) ?? { role, agree: 0, disagree: 0, pass: 0 }
      roles.set(role, moved(before, voteOf(code), 1))
      counts.set(id, roles)
    }
  })
  return Object.fromEntries([...counts].map(([id, roles]) => [id, [...roles.values()]]))
}

/** People who voted on anything, by declared role. */
export function votersByRole(state: AgreementState): Partial<Record<SeatRole, number>> {
  const found: Partial<Record<SeatRole, number>> = {}
  unpackBallots(state.ballots).forEach((row, at) => {
    const role = state.roles[at] as SeatRole
    if (row.length) found[role] = (found[role] ?? 0) + 1
  })
  return found
}

type Own = { role: SeatRole; was?: Vote | undefined; now: Vote }

/** The counts of a moment ago with her own vote in its new place: what she sees at once after her tap. */
export function withOwn(counts: readonly RoleSupport[], { role, was, now }: Own): RoleSupport[] {
  const own = counts.find(one => one.role === role) ?? { role, agree: 0, disagree: 0, pass: 0 }
  const without = was === undefined ? own : moved(own, was, -1)
  const others = counts.filter(one => one.role !== role)
  return [...others, moved(without, now, 1)].sort((one, other) => (one.role < other.role ? -1 : 1))
}
