import * as z from '@shared/zod'

/** As whom somebody sits in the room (domain.md row 56). It stands beside everything she says. */
export const SeatRole = z.enum(['RESIDENT', 'STAKEHOLDER', 'ELDER', 'MEMBER', 'EXPERT', 'UNIT'])
export type SeatRole = z.infer<typeof SeatRole>

/** INVITED and APPLIED wait for an answer; only SEATED counts. */
export const SeatState = z.enum(['INVITED', 'APPLIED', 'SEATED', 'DECLINED', 'REFUSED', 'LEFT'])
export type SeatState = z.infer<typeof SeatState>

/** One seat of one person, or of a unit whose people speak for it. The id is made of both: nobody sits twice. */
export const Seat = z.object({
  id: z.string(),
  consultationId: z.string(),
  personId: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  /** As she is called beside what she says: her own name only if she said so, else her role alone. */
  shownName: z.exactOptional(z.string()),
  role: SeatRole,
  state: SeatState,
  /** An expert of the directory, with or without an account of her own. */
  expertId: z.exactOptional(z.string()),
  /** What she wrote when she applied: for the convener and the office. */
  note: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  at: z.iso.datetime(),
})
export type Seat = z.infer<typeof Seat>
