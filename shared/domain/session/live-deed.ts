import * as z from '@shared/zod'
import { LiveNote, Poll, Question } from './live'

const minutes = z.int().check(z.minimum(1), z.maximum(120))
const { text } = Poll.shape

/** What whoever leads the meeting does with it. */
export const LiveDeed = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ASK'), text: Question.shape.text, minutes: z.exactOptional(minutes) }),
  z.object({ kind: z.literal('CLEAR') }),
  z.object({ kind: z.literal('OPEN_POLL'), text, options: Poll.shape.options }),
  z.object({ kind: z.literal('CLOSE_POLL') }),
  z.object({ kind: z.literal('NOTE'), text: LiveNote.shape.text }),
  z.object({ kind: z.literal('CALL'), handId: z.string().check(z.maxLength(120)) }),
])
export type LiveDeed = z.infer<typeof LiveDeed>
