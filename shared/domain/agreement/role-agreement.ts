/** Votes on a statement of the people of one declared role. */
export type RoleVotes = { role: string; agree: number; disagree: number; pass: number }
export type RoleSide = RoleVotes & { seats: number; side: 'AGREE' | 'DISAGREE' | 'NEITHER' }

export type RoleLine = {
  id: string
  sides: RoleSide[]
  /** How many more votes the floor asks for, at least; 0 for what stands above it. */
  missing: number
}

/** A small room's answer. Only what stands above the floor is sorted; what is below keeps the order it came in. */
export type RoleAgreement = {
  allAgree: RoleLine[]
  allDisagree: RoleLine[]
  divided: RoleLine[]
  undecided: RoleLine[]
  belowFloor: RoleLine[]
}

/** Where roles with a single seat are counted, so that nobody's vote stands alone. */
export const OTHER_ROLES = 'OTHER'

const FLOOR = { shareOfSeats: 0.3, perRole: 2 }

const votesOf = ({ agree, disagree, pass }: RoleVotes) => agree + disagree + pass

const sideOf = (votes: RoleVotes): RoleSide['side'] => {
  if (votes.agree * 2 > votesOf(votes)) return 'AGREE'
  return votes.disagree * 2 > votesOf(votes) ? 'DISAGREE' : 'NEITHER'
}

/** Which side each role is counted under. Single seats stand together; one alone joins the smallest role. */
function sidesOf(seats: Readonly<Record<string, number>>): ReadonlyMap<string, string> {
  const roles = Object.keys(seats).filter(role => seats[role]! > 0)
  const single = roles.filter(role => seats[role]! < FLOOR.perRole)
  const standing = roles.filter(role => seats[role]! >= FLOOR.perRole)
  const smallest = standing.reduce<string | undefined>(
    (least, role) => (least === undefined || seats[role]! < seats[least]! ? role : least),
    undefined,
  )
  const joined = single.length === 1 && smallest !== undefined ? [smallest] : []
  return new Map(
    roles.map(role => [role, single.includes(role) || joined.includes(role) ? OTHER_ROLES : role]),
  )
}

function lineOf(id: string, votes: readonly RoleVotes[], seats: Readonly<Record<string, number>>): RoleLine {
  const sides = new Map<string, RoleSide>()
  for (const [role, name] of sidesOf(seats)) {
    const own = votes.find(one => one.role === role)
    const sum = sides.get(name) ?? { role: name, agree: 0, disagree: 0, pass: 0, seats: 0, side: 'NEITHER' }
    const all = {
      role: name,
      agree: sum.agree + (own?.agree ?? 0),
      disagree: sum.disagree + (own?.disagree ?? 0),
      pass: sum.pass + (own?.pass ?? 0),
    }
    sides.set(name, { ...all, seats: sum.seats + seats[role]!, side: sideOf(all) })
  }
  const all = [...sides.values()]
  const sum = (of: (side: RoleSide) => number) => all.reduce((total, side) => total + of(side), 0)
  const perRole = sum(side => Math.max(0, FLOOR.perRole - votesOf(side)))
  const inAll = Math.ceil(FLOOR.shareOfSeats * sum(({ seats }) => seats) - 1e-9) - sum(votesOf)
  return { id, sides: all, missing: Math.max(0, perRole, inAll) }
}

const chance = ({ sides }: RoleLine) =>
  sides.reduce((product, side) => product * ((side.agree + 1) / (votesOf(side) + 2)), 1)

/** The gap between the role that agrees most and the one that agrees least. */
function gap({ sides }: RoleLine): number {
  const shares = sides.map(side => (side.agree + 1) / (votesOf(side) + 2))
  return Math.max(...shares) - Math.min(...shares)
}

const by = (weight: (line: RoleLine) => number) => (one: RoleLine, other: RoleLine) =>
  weight(other) - weight(one)

type Meeting = 'AGREE' | 'DISAGREE' | 'DIVIDED' | 'UNDECIDED'

/** One side alone meets nobody: then there is nothing to say about sides. */
function meetingOf({ sides }: RoleLine): Meeting {
  const found = new Set(sides.map(({ side }) => side))
  if (sides.length < 2) return 'UNDECIDED'
  if (found.has('AGREE') && found.has('DISAGREE')) return 'DIVIDED'
  const [only, another] = found
  return only === undefined || only === 'NEITHER' || another !== undefined ? 'UNDECIDED' : only
}

/**
 * What all sides of a small room agree on, and where they part: by the roles people declared, as opinion groups need
 * sixty voters. Nothing is said of a statement before three seats in ten and two people of each role have voted.
 * A role is for a statement when more than half of those who voted are.
 */
export function roleAgreement(
  statements: readonly { id: string; votes: readonly RoleVotes[] }[],
  seats: Readonly<Record<string, number>>,
): RoleAgreement {
  const lines = statements.map(({ id, votes }) => lineOf(id, votes, seats))
  const enough = lines.filter(({ missing }) => !missing)
  const found = enough.map(line => ({ line, meeting: meetingOf(line) }))
  const those = (meeting: Meeting) => found.filter(one => one.meeting === meeting).map(({ line }) => line)
  return {
    allAgree: those('AGREE').sort(by(chance)),
    allDisagree: those('DISAGREE').sort((one, other) => chance(one) - chance(other)),
    divided: those('DIVIDED').sort(by(gap)),
    undecided: those('UNDECIDED'),
    belowFloor: lines.filter(({ missing }) => missing),
  }
}
