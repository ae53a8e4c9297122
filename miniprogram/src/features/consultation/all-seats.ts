import type { Preparation } from '@shared/domain/consultation/preparation'
import { seatWords } from '@shared/words/seat-words'

type Seats = Preparation['seats']
const roles = Object.keys(seatWords) as (keyof typeof seatWords)[]

/** A line for every role, in one order: one that nobody spoke of yet wants nobody. */
export const allSeats = (seats: Seats): Seats =>
  roles.map(role => seats.find(seat => seat.role === role) ?? { role, minimum: 0 })
