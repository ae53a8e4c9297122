import type { AgreementState } from './agreement-state'
import { rowOf } from './ballot-rows'
import { unpackBallots } from './packed-ballots'
import type { VoterBallot } from './voter-ballot'

/**
 * Of the ballots that were read, those that say something the state does not hold. As `readFrom` overlaps, the last ones
 * come again each time: a room in which nobody votes any more needs no run. Who has only read says nothing.
 */
export function onlyNews<B extends VoterBallot>(
  state: AgreementState | undefined,
  changed: readonly B[],
): readonly B[] {
  const columns = new Map(state?.statements.map((id, at) => [id, at]))
  const rows = unpackBallots(state?.ballots ?? '')
  const known = new Map(state?.voters.map((id, at) => [id, { role: state.roles[at], row: rows[at]! }]))
  return changed.filter(ballot => {
    const before = known.get(ballot.personId)
    const votesOnNew = Object.keys(ballot.votes).some(id => !columns.has(id))
    if (!before) return Object.keys(ballot.votes).length > 0
    return before.role !== ballot.role || votesOnNew || rowOf(ballot, columns).join() !== before.row.join()
  })
}
