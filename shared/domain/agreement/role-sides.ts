/** Where roles with few seats are counted, so that nobody's vote stands alone. */
export const OTHER_ROLES = 'OTHER'

/** By role. */
export type Seats = Readonly<Record<string, number>>

/**
 * Under which side each role is counted. Roles with fewer seats than `fewest` stand together; one that is alone joins
 * the smallest of the others.
 */
export function roleSides(seats: Seats, fewest: number): ReadonlyMap<string, string> {
  const roles = Object.keys(seats)
    .filter(role => seats[role]! > 0)
    .sort((one, other) => seats[one]! - seats[other]!)
  const small = roles.filter(role => seats[role]! < fewest)
  const together = new Set(small.length === 1 ? roles.slice(0, 2) : small)
  return new Map(
    Object.keys(seats)
      .filter(role => roles.includes(role))
      .map(role => [role, together.has(role) ? OTHER_ROLES : role]),
  )
}
