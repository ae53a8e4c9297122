import * as z from '@shared/zod'
import { PhotoView } from '../photo/photo'
import { writtenText } from '../text/written-text'
import { promises } from './promises'
import { ResultMeaning } from './result-meaning'

/** A promise in a reply: what, who, by which day. */
export const NextStep = z.object({
  text: writtenText(4, 200),
  owner: writtenText(2, 40),
  date: z.iso.date(),
})

/** What a unit's clerk writes: what it means, what was done, what comes next (rulings 2, domain row 27). */
export const ReplyDraft = z
  .object({
    resultMeaning: ResultMeaning,
    done: writtenText(10, 1500),
    nextSteps: z._default(z.array(NextStep).check(z.maxLength(10)), []),
  })
  .check(
    z.refine(({ resultMeaning, nextSteps }) => !promises(resultMeaning) || nextSteps.length > 0, {
      path: ['nextSteps'],
    }),
  )
export type ReplyDraft = z.infer<typeof ReplyDraft>

/** A reply with its round, its clerk and, once signed, its leader. */
export const Reply = z.object({
  round: z.int(),
  unitId: z.string(),
  resultMeaning: ResultMeaning,
  done: z.string(),
  nextSteps: z.array(z.object({ text: z.string(), owner: z.string(), date: z.string() })),
  photoIds: z.exactOptional(z.array(z.string())),
  writtenBy: z.string(),
  writtenAt: z.iso.datetime(),
  held: z.exactOptional(z.boolean()),
  signedBy: z.exactOptional(z.string()),
  signedAt: z.exactOptional(z.iso.datetime()),
})
export type Reply = z.infer<typeof Reply>

/** A signed reply as every reader gets it: who wrote and who signed stay inside the unit. */
export const ReplyView = z.extend(
  z.omit(Reply, { photoIds: true, writtenBy: true, signedBy: true, held: true }),
  {
    photos: z.array(PhotoView),
  },
)
export type ReplyView = z.infer<typeof ReplyView>
