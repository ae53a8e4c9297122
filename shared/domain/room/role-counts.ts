import type { AgreementState } from '../agreement/agreement-state'
import { statementOf, voteOf } from '../agreement/math/vote-matrix'
import { unpackBallots } from '../agreement/packed-ballots'
import type { VoterBallot } from '../agreement/voter-ballot'
import type { Vote } from '../consultation/ballot'
import type { RoleSupport } from '../consultation/outcome'
import type { SeatRole } from '../consultation/seat'

const part = { '1': 'agree', '0': 'pass', '-1': 'disagree' } as const
export type Counts = Record<string, RoleSupport[]>

function counted(support: RoleSupport, vote: Vote): RoleSupport {
  const name = part[`${vote}`]
  return { ...support, [name]: support[name] + 1 }
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
      roles.set(role, counted(before, voteOf(code)))
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

/** People who voted on anything: those of the last count, and those who came since. */
export function votersWith(state: AgreementState | undefined, news: readonly VoterBallot[]): number {
  const rows = unpackBallots(state?.ballots ?? '')
  const voters = new Set(state?.voters.filter((_, at) => rows[at]!.length > 0))
  for (const { personId, votes } of news) if (Object.keys(votes).length) voters.add(personId)
  return voters.size
}
