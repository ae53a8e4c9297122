import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'
import { CommitmentEvent } from './commitment-event'
import { CommitmentStatus } from './commitment-status'

const at = z.iso.datetime()
const day = z.iso.date()

/** The line that it came from: one responsibility of a consultation that was published. */
export const CommitmentSource = z.object({
  consultationId: z.string(),
  no: z.string(),
  title: z.string(),
  row: z.int(),
  suggestionRow: z.exactOptional(z.int()),
  /** The rooms that sent the matter up: what was promised above is theirs too. */
  below: z.exactOptional(z.array(z.string())),
})

/** A new date that the unit asked for, until somebody has decided. */
export const RevisionAsked = z.object({ due: day, reason: writtenText(4, 300), at })

/** What the look-back found: still good, only in part, or gone wrong again (domain.md rows 44 and 64). */
export const LookBackResult = z.enum(['HOLDS', 'PARTLY', 'REBOUNDED'])
export type LookBackResult = z.infer<typeof LookBackResult>

/** A commitment (承诺事项): what a unit promised by which day, and what came of it (domain.md 2.4e). */
export const Commitment = z.object({
  id: z.string(),
  no: z.string(),
  revision: z.int().check(z.minimum(1)),
  status: CommitmentStatus,
  source: CommitmentSource,
  hallId: z.string(),
  area: z.array(z.string()),
  text: writtenText(4, 300),
  unitId: z.string(),
  owner: z.exactOptional(writtenText(2, 40)),
  due: day,
  /** Every date that was promised before, and why it changed: it stays visible. */
  dueBefore: z.array(z.object({ due: day, reason: writtenText(4, 300), at })),
  revisionAsked: z.exactOptional(RevisionAsked),
  pledgedAt: at,
  statusAt: at,
  claimedAt: z.exactOptional(at),
  verifiedAt: z.exactOptional(at),
  /** Who looked and found it done, since it was last claimed. */
  confirmedBy: z.array(z.string()),
  /** True once the look-back is due and nobody has looked yet. */
  lookBackOpen: z.exactOptional(z.literal(true)),
  lookBack: z.exactOptional(LookBackResult),
  remindersSent: z.array(z.string()),
  history: z.array(CommitmentEvent),
})
export type Commitment = z.infer<typeof Commitment>

/** Made of facts: publishing twice pledges once. */
export const commitmentId = (consultationId: string, row: number) => `${consultationId}-r${row}`
