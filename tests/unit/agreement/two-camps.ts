import type { Vote, VoterBallot } from '@shared/domain/agreement/voter-ballot'

const ids = Array.from({ length: 10 }, (_, at) => `s${at}`)
export const statements = ids.map(id => ({ id }))

/**
 * Two camps of half the voters each: both are for s0 and s1; the first is for s2 to s5 and against s6 to s9, the other
 * the other way round. Everybody leaves out one statement and is unsure of another, each in her turn.
 */
export function twoCamps(voters: number, changedAt = '2026-03-01T00:00:00.000Z'): VoterBallot[] {
  return Array.from({ length: voters }, (_, person) => {
    const side = person % 2 ? 1 : -1
    const left = (person * 7) % 10
    const unsure = (person * 3 + 1) % 10
    const vote = (at: number): Vote => {
      if (at === unsure) return 0
      if (at < 2) return 1
      return (at < 6 ? side : -side) as Vote
    }
    const votes = ids.flatMap((id, at): [string, Vote][] => (at === left ? [] : [[id, vote(at)]]))
    return {
      personId: `p${person}`,
      role: person % 3 ? 'RESIDENT' : 'MEMBER',
      votes: Object.fromEntries(votes),
      changedAt,
    }
  })
}
