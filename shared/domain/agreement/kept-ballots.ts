import type { AgreementState } from './agreement-state'
import { GROUP_NAMES, type GroupName } from './math/group-names'
import { statementOf, voteOf } from './math/vote-matrix'
import { bytesOfText, unpackBallots } from './packed-ballots'
import type { Vote } from './voter-ballot'

/** A ballot as the last count kept it, without whose it is. */
export type KeptBallot = { role: string; votes: Record<string, Vote>; group?: GroupName }

/** All ballots of the last count. */
export function keptBallots({ ballots, statements, roles, groups }: AgreementState): KeptBallot[] {
  const names = bytesOfText(groups)
  return unpackBallots(ballots).map((row, at) => {
    const votes = [...row].map(code => [statements[statementOf(code)]!, voteOf(code)] as const)
    const group = GROUP_NAMES[names[at]!]
    return { role: roles[at]!, votes: Object.fromEntries(votes), ...(group && { group }) }
  })
}
