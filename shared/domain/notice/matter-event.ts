import * as z from '@shared/zod'
import { Role } from '../person/role'
import { MatterNoticeKind } from './matter-notice-kind'

/** What is told about, beside leads. The page that a notice opens follows from it. */
export const MatterKind = z.enum([
  'consultation',
  'topic',
  'commitment',
  'hall',
  'keeping',
  'letter',
  'duty',
  'contacts',
])
export type MatterKind = z.infer<typeof MatterKind>

export const Matter = z.object({
  kind: MatterKind,
  id: z.string(),
  no: z.exactOptional(z.string()),
  title: z.string(),
})
export type Matter = z.infer<typeof Matter>

/** Who is meant. Desks, units, seats and crowds become persons when it is told; crowds come page by page. */
export const MatterReader = z.union([
  z.object({ person: z.string() }),
  /** `except`: somebody who may not do what the others are asked for. */
  z.object({
    ...{ role: Role, areaIds: z.exactOptional(z.array(z.string())) },
    except: z.exactOptional(z.string()),
  }),
  z.object({ unit: z.string(), role: z.enum(['unitClerk', 'unitDeputy', 'unitLeader']) }),
  z.object({ seatsOf: z.string() }),
  /** `lacking`: only who has voted on fewer statements than this; `seated`: only who votes by a seat. */
  z.object({
    ...{ votersOf: z.string(), lacking: z.exactOptional(z.int()) },
    seated: z.exactOptional(z.literal(true)),
  }),
  /** Who proposed what is talked over there, and who stands behind it. */
  z.object({ topicsOf: z.string() }),
  /** Who wrote the leads that came into that talk, and who follows them. */
  z.object({ leadsOf: z.string() }),
])
export type MatterReader = z.infer<typeof MatterReader>

/** What the sentences need: codes, dates and numbers, and words that the reader may read anyway. */
export const MatterFacts = z.object({
  hallId: z.exactOptional(z.string()),
  unitId: z.exactOptional(z.string()),
  seat: z.exactOptional(z.string()),
  to: z.exactOptional(z.string()),
  time: z.exactOptional(z.string()),
  date: z.exactOptional(z.string()),
  oldDate: z.exactOptional(z.string()),
  count: z.exactOptional(z.int()),
  days: z.exactOptional(z.int()),
  months: z.exactOptional(z.int()),
  reason: z.exactOptional(z.string()),
  text: z.exactOptional(z.string()),
})
export type MatterFacts = z.infer<typeof MatterFacts>

/** One thing that a record other than a lead has to tell: an entry of that record's own outbox. */
export const MatterEvent = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  actorId: z.string(),
  kind: MatterNoticeKind,
  to: z.array(MatterReader),
  matter: Matter,
  facts: MatterFacts,
  /** The moment after which the news is over, so that quiet hours give way (rulings 1). */
  dueAt: z.exactOptional(z.iso.datetime()),
})
export type MatterEvent = z.infer<typeof MatterEvent>
