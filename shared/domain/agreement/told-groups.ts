import type { VoteSum } from './agreement-picture'

/** Fewer people than this are never told by themselves (rulings 4). */
export const FEWEST_TOLD = 3

/** Small roles that stand together, and the room as a whole where no role stands alone. */
export const OTHER_ROLES = 'OTHER'
export const ALL_ROLES = 'ALL'

/** Votes of the people of one declared role. */
export type RoleVotes = VoteSum & { role: string }
/** What may be told of one statement; `roles` are those that are counted in it, and stay on the server. */
export type ToldGroup<R extends string> = VoteSum & {
  role: R | typeof OTHER_ROLES | typeof ALL_ROLES
  roles: R[]
}

export const votesOf = ({ agree, disagree, pass }: VoteSum) => agree + disagree + pass

export const sumOf = (votes: readonly VoteSum[]): VoteSum =>
  votes.reduce(
    (sum, { agree, disagree, pass }) => ({
      agree: sum.agree + agree,
      disagree: sum.disagree + disagree,
      pass: sum.pass + pass,
    }),
    { agree: 0, disagree: 0, pass: 0 },
  )

type Votes<R extends string> = VoteSum & { role: R }

/** The fewest first; of two alike always the same one. */
const bySize = (one: RoleVotes, other: RoleVotes) =>
  votesOf(one) - votesOf(other) || (one.role < other.role ? -1 : 1)

/** The roles that stand together: those under three people, and the next larger one where they are too few. */
function together<R extends string>(voted: readonly Votes<R>[]): Votes<R>[] {
  const sorted = [...voted].sort(bySize)
  const small = sorted.filter(one => votesOf(one) < FEWEST_TOLD)
  const isEnough = !small.length || votesOf(sumOf(small)) >= FEWEST_TOLD
  return isEnough ? small : sorted.slice(0, small.length + 1)
}

/**
 * The one rule by which votes leave the server: every vote of a statement is in one group, and no group has fewer than
 * three people. Nothing where fewer than three voted at all.
 */
export function toldGroups<R extends string>(votes: readonly Votes<R>[]): ToldGroup<R>[] {
  if (votesOf(sumOf(votes)) < FEWEST_TOLD) return []
  const voted = votes.filter(one => votesOf(one) > 0)
  const merged = together(voted)
  const alone = voted.filter(one => !merged.includes(one)).map(one => ({ ...one, roles: [one.role] }))
  if (!merged.length) return alone
  const role = alone.length ? OTHER_ROLES : ALL_ROLES
  return [...alone, { role, roles: merged.map(one => one.role), ...sumOf(merged) }]
}
