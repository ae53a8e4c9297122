/** As whom somebody sits in a room. Each has a shape of its own, so that colour is never alone. */
export type SeatRole = 'RESIDENT' | 'STAKEHOLDER' | 'ELDER' | 'MEMBER' | 'EXPERT' | 'UNIT'

/** The end of the class names of a seat's mark. */
export const seatClass: Readonly<Record<SeatRole, string>> = {
  RESIDENT: 'res',
  STAKEHOLDER: 'stake',
  ELDER: 'elder',
  MEMBER: 'mem',
  EXPERT: 'exp',
  UNIT: 'unit',
}
