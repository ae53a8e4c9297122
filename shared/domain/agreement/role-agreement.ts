import { ALL_ROLES, sumOf, toldGroups, votesOf, type RoleVotes } from './told-groups'

export type RoleSide = RoleVotes & { seats: number; side: 'AGREE' | 'DISAGREE' | 'NEITHER' }
/** How many could vote, by role. */
export type Seats = Readonly<Record<string, number>>

/** `missing` is how many more votes the floor asks for, at least; 0 for what stands above it. */
export type RoleLine = { id: string; sides: RoleSide[]; missing: number }

/** Only what stands above the floor is sorted; what is below keeps the order it came in. */
export type RoleAgreement = Record<
  'allAgree' | 'allDisagree' | 'divided' | 'undecided' | 'belowFloor',
  RoleLine[]
>

/** Votes that a statement needs before anything is said of it: percent of all seats, and people of each role. */
export type VoteFloor = { seatShare: number; perRole: number }

const usualFloor: VoteFloor = { seatShare: 30, perRole: 2 }

const shareOf = (side: RoleSide) => (side.agree + 1) / (votesOf(side) + 2)
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** Those who stand together in what may be told are one side: it is for what more than half of its votes are for. */
function sidesOf(votes: readonly RoleVotes[], seats: Seats): RoleSide[] {
  return toldGroups(votes).map(({ roles, ...told }) => {
    const half = votesOf(told) / 2
    const side = told.agree > half ? 'AGREE' : told.disagree > half ? 'DISAGREE' : 'NEITHER'
    return { ...told, side, seats: total(roles.map(role => seats[role] ?? 0)) }
  })
}

/** Asked of every declared role by itself: how many voted is no secret. */
function missingOf(votes: readonly RoleVotes[], seats: Seats, { seatShare, perRole }: VoteFloor): number {
  const cast = (role: string) => total(votes.filter(one => one.role === role).map(votesOf))
  const inRoles = Object.entries(seats).map(([role, count]) =>
    Math.max(0, Math.min(perRole, count) - cast(role)),
  )
  const inAll = Math.ceil((total(Object.values(seats)) * seatShare) / 100) - votesOf(sumOf(votes))
  return Math.max(0, total(inRoles), inAll)
}

type Meeting = Exclude<keyof RoleAgreement, 'belowFloor'>

const meets = { AGREE: 'allAgree', DISAGREE: 'allDisagree' } as const

/** Where no side stands alone they are only all of one mind if everybody is. */
function meetingOfAll(all: RoleSide): Meeting {
  const isOne = Math.max(all.agree, all.disagree) === votesOf(all)
  return isOne && all.side !== 'NEITHER' ? meets[all.side] : 'undecided'
}

/** One side alone meets nobody: then there is nothing to say about sides. */
function meetingOf({ sides }: RoleLine): Meeting {
  const [first, second] = sides
  if (first?.role === ALL_ROLES) return meetingOfAll(first)
  if (!first || !second) return 'undecided'
  const found = new Set(sides.map(({ side }) => side))
  if (found.has('AGREE') && found.has('DISAGREE')) return 'divided'
  return found.size === 1 && first.side !== 'NEITHER' ? meets[first.side] : 'undecided'
}

const chance = ({ sides }: RoleLine) => sides.reduce((product, side) => product * shareOf(side), 1)
const gap = ({ sides }: RoleLine) => Math.max(...sides.map(shareOf)) - Math.min(...sides.map(shareOf))
const by = (weight: (line: RoleLine) => number) => (one: RoleLine, other: RoleLine) =>
  weight(other) - weight(one)

/**
 * What all sides of a small room agree on, and where they part: by the roles people declared, as opinion groups need
 * sixty voters (domain.md 0.6). Nothing is said of a statement below the floor; what is said follows from the very
 * groups that are told, so that it gives away no more than they do.
 */
export function roleAgreement(
  statements: readonly { id: string; votes: readonly RoleVotes[] }[],
  seats: Seats,
  floor: VoteFloor = usualFloor,
): RoleAgreement {
  const lines = statements.map(({ id, votes }): RoleLine => ({
    id,
    sides: sidesOf(votes, seats),
    missing: missingOf(votes, seats, floor),
  }))
  const those = (meeting: Meeting) => lines.filter(line => !line.missing && meetingOf(line) === meeting)
  return {
    allAgree: those('allAgree').sort(by(chance)),
    allDisagree: those('allDisagree').sort((one, other) => chance(one) - chance(other)),
    divided: those('divided').sort(by(gap)),
    undecided: those('undecided'),
    belowFloor: lines.filter(({ missing }) => missing),
  }
}
