import * as z from '@shared/zod'
import { SeatRole } from '../consultation/seat'
import { ContentReason } from '../content/content-verdict'
import { writtenText } from '../text/written-text'

const at = z.iso.datetime()

/** 问: a question to the units. 支持 and 顾虑: the two columns of the debate, in which nobody answers a person. */
export const LaneKind = z.enum(['QUESTION', 'FOR', 'CONCERN'])
export type LaneKind = z.infer<typeof LaneKind>

/** HELD by the check, PENDING for the convener, SHOWN to all, DECLINED with a reason. Appealed once. */
export const LaneState = z.enum(['HELD', 'PENDING', 'SHOWN', 'DECLINED'])
export type LaneState = z.infer<typeof LaneState>

export const laneText = writtenText(4, 200)
export const laneAnswer = writtenText(2, 1000)

/** Something said in a room beside the statements: a question, or a point for or against (domain.md row 58). */
export const Utterance = z.object({
  id: z.string(),
  revision: z.int(),
  consultationId: z.string(),
  kind: LaneKind,
  text: laneText,
  /** Gone once she had herself erased. */
  authorId: z.exactOptional(z.string()),
  role: SeatRole,
  state: LaneState,
  heldReason: z.exactOptional(ContentReason),
  declined: z.exactOptional(z.string()),
  /** Who judged it first: the appeal is for another pair of eyes. */
  judgedBy: z.exactOptional(z.string()),
  appealed: z.exactOptional(z.boolean()),
  /** What she wrote to the second reader, who alone reads it. */
  appeal: z.exactOptional(z.string()),
  answer: z.exactOptional(z.object({ text: laneAnswer, unitId: z.string(), by: z.string(), at })),
  /** An answer whose words a person has to look at first. */
  draftAnswer: z.exactOptional(z.object({ text: laneAnswer, unitId: z.string(), by: z.string(), at })),
  /** How many want the same answered; counted outside the revision. */
  ups: z.int(),
  createdAt: at,
})
export type Utterance = z.infer<typeof Utterance>

/** Made of utterance and person: nobody joins twice. */
export const upId = (utteranceId: string, personId: string) => `${utteranceId}:${personId}`
