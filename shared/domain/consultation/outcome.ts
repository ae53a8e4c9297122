import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'
import { SeatRole } from './seat'

/** Support of one line by role, as counts: who agreed, of how many who said something. */
export const RoleSupport = z.object({ role: SeatRole, agree: z.int(), disagree: z.int(), pass: z.int() })
export type RoleSupport = z.infer<typeof RoleSupport>

/** One line of the list of suggestions (协商建议清单). */
export const Suggestion = z.object({
  row: z.int(),
  text: writtenText(4, 300),
  statementId: z.exactOptional(z.string()),
  /** What was voted on, where the line says it in other words: nobody voted on those. */
  saidAs: z.exactOptional(z.string()),
  support: z.array(RoleSupport),
  adopted: z.boolean(),
  /** Why not, or where it goes instead. */
  note: z.exactOptional(writtenText(2, 200)),
  leadId: z.exactOptional(z.string()),
})
export type Suggestion = z.infer<typeof Suggestion>

/** One line of the list of responsibilities (责任落实清单): who does what by when. */
export const Responsibility = z.object({
  row: z.int(),
  suggestionRow: z.exactOptional(z.int()),
  measure: writtenText(4, 300),
  unitId: z.string(),
  owner: z.exactOptional(writtenText(2, 40)),
  due: z.iso.date(),
  commitmentId: z.exactOptional(z.string()),
})
export type Responsibility = z.infer<typeof Responsibility>

const stars = z.int().check(z.minimum(1), z.maximum(5))

/** 代表性, 充分, 落实: what those who took part are asked (domain.md row 63). */
export const Scores = z.object({ represent: stars, thorough: stars, effect: stars })
export type Scores = z.infer<typeof Scores>
const average = z.number()

/** How the talk was judged: averages of those who took part, never who said what; none below three voices. */
export const Evaluation = z.object({
  voices: z.int(),
  averages: z.exactOptional(z.object({ represent: average, thorough: average, effect: average })),
  staffScore: stars,
  note: z.exactOptional(writtenText(2, 500)),
})
export type Evaluation = z.infer<typeof Evaluation>

/** What a closed talk leaves: minutes, and the two lists without which nothing is published (domain.md row 60). */
export const Outcome = z.object({
  minutes: z.exactOptional(writtenText(10, 8000)),
  suggestions: z.array(Suggestion).check(z.maxLength(60)),
  responsibilities: z.array(Responsibility).check(z.maxLength(60)),
  /** What the level above answered, once an escalated matter comes back. */
  fromAbove: z.exactOptional(writtenText(4, 2000)),
  evaluation: z.exactOptional(Evaluation),
})
export type Outcome = z.infer<typeof Outcome>
