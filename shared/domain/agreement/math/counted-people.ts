import type { VoteMatrix } from './vote-matrix'

const ENOUGH_VOTES = 7
const FEWEST_PEOPLE = 15

/**
 * Who has said enough to be placed in a group: seven votes, or all statements where there are fewer; whoever was
 * counted once, stays. With fewer than 15 such people those who said most are taken. In the order of the rows.
 */
export function countedPeople(
  { people, statements, starts }: VoteMatrix,
  before: ReadonlySet<number>,
): number[] {
  const all = Array.from({ length: people }, (_, person) => person)
  const cast = (person: number) => starts[person + 1]! - starts[person]!
  const enough = Math.min(ENOUGH_VOTES, statements)
  const counted = all.filter(person => cast(person) > 0 && (before.has(person) || cast(person) >= enough))
  if (counted.length >= FEWEST_PEOPLE) return counted
  return all
    .filter(person => cast(person) > 0)
    .sort((one, other) => cast(other) - cast(one) || one - other)
    .slice(0, FEWEST_PEOPLE)
    .sort((one, other) => one - other)
}
