import type { VoteSum } from './agreement-picture'
import type { Seats } from './role-sides'
import { roleSides } from './role-sides'

/** Votes of the people of one declared role. */
export type RoleVotes = VoteSum & { role: string }
export type RoleSide = RoleVotes & { seats: number; side: 'AGREE' | 'DISAGREE' | 'NEITHER' }

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
/** Whatever the floor is: one person's vote is not shown alone. */
const FEWEST_SEATS = 2

const votesOf = ({ agree, disagree, pass }: VoteSum) => agree + disagree + pass
const shareOf = (side: RoleSide) => (side.agree + 1) / (votesOf(side) + 2)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function sideOf(role: string, votes: readonly RoleVotes[], seats: number): RoleSide {
  const [agree, disagree, pass] = [
    sum(votes.map(one => one.agree)),
    sum(votes.map(one => one.disagree)),
    sum(votes.map(one => one.pass)),
  ]
  const half = (agree + disagree + pass) / 2
  return {
    role,
    agree,
    disagree,
    pass,
    seats,
    side: agree > half ? 'AGREE' : disagree > half ? 'DISAGREE' : 'NEITHER',
  }
}

function missingOf(sides: readonly RoleSide[], { seatShare, perRole }: VoteFloor): number {
  const inRoles = sides.map(side => Math.max(0, Math.min(perRole, side.seats) - votesOf(side)))
  const inAll = Math.ceil((sum(sides.map(({ seats }) => seats)) * seatShare) / 100) - sum(sides.map(votesOf))
  return Math.max(0, sum(inRoles), inAll)
}

type Meeting = Exclude<keyof RoleAgreement, 'belowFloor'>

/** One side alone meets nobody: then there is nothing to say about sides. */
function meetingOf({ sides }: RoleLine): Meeting {
  const found = new Set(sides.map(({ side }) => side))
  if (sides.length < 2) return 'undecided'
  if (found.has('AGREE') && found.has('DISAGREE')) return 'divided'
  if (found.has('NEITHER')) return 'undecided'
  return found.has('AGREE') ? 'allAgree' : 'allDisagree'
}

const chance = ({ sides }: RoleLine) => sides.reduce((product, side) => product * shareOf(side), 1)
const gap = ({ sides }: RoleLine) => Math.max(...sides.map(shareOf)) - Math.min(...sides.map(shareOf))
const by = (weight: (line: RoleLine) => number) => (one: RoleLine, other: RoleLine) =>
  weight(other) - weight(one)

/**
 * What all sides of a small room agree on, and where they part: by the roles people declared, as opinion groups need
 * sixty voters (domain.md 0.6). A role is for a statement when more than half of those who voted are. Nothing is said
 * of a statement below the floor.
 */
export function roleAgreement(
  statements: readonly { id: string; votes: readonly RoleVotes[] }[],
  seats: Seats,
  floor: VoteFloor = usualFloor,
): RoleAgreement {
  const sideOfRole = roleSides(seats, Math.max(FEWEST_SEATS, floor.perRole))
  const names = [...new Set(sideOfRole.values())]
  const lines = statements.map(({ id, votes }): RoleLine => {
    const sides = names.map(name => {
      const roles = [...sideOfRole.keys()].filter(role => sideOfRole.get(role) === name)
      const own = votes.filter(({ role }) => roles.includes(role))
      return sideOf(name, own, sum(roles.map(role => seats[role]!)))
    })
    return { id, sides, missing: missingOf(sides, floor) }
  })
  const those = (meeting: Meeting) => lines.filter(line => !line.missing && meetingOf(line) === meeting)
  return {
    allAgree: those('allAgree').sort(by(chance)),
    allDisagree: those('allDisagree').sort((one, other) => chance(one) - chance(other)),
    divided: those('divided').sort(by(gap)),
    undecided: those('undecided'),
    belowFloor: lines.filter(({ missing }) => missing),
  }
}
