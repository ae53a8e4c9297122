import { Utterance } from '@shared/domain/lane/utterance'
import { Said } from '@shared/domain/room/said'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

/** More than any desk has to read. */
const MOST = 1000
const only = (schema: z.ZodMiniObject) =>
  Object.fromEntries(Object.keys(schema.shape).map(name => [name, true]))

const Statement = z.pick(Said, {
  consultationId: true,
  at: true,
  authorId: true,
  state: true,
  decidedBy: true,
})
const InLane = z.pick(Utterance, {
  ...{ consultationId: true, createdAt: true, authorId: true, state: true, judgedBy: true },
  ...{ appealed: true, draftAnswer: true },
})

/** One thing that waits in a room for whoever screens it; `notFor` may not judge it. */
export type WaitingWords = { consultationId: string; at: string; notFor: (string | undefined)[] }

/** What waits to be read in these rooms: statements, questions, points, and answers of units. */
export async function waitingIn(rooms: readonly string[]): Promise<WaitingWords[]> {
  if (!rooms.length) return []
  const consultationId = _.in([...rooms])
  const said = db.collection('statements').where({ consultationId, state: _.in(['PENDING', 'APPEALED']) })
  const lanes = db
    .collection('utterances')
    .where(
      _.and([
        { consultationId },
        _.or([{ state: _.in(['HELD', 'PENDING']) }, { 'draftAnswer.at': _.gt('') }]),
      ]),
    )
  const [statements, utterances] = await Promise.all([
    said.field(only(Statement)).limit(MOST).get(),
    lanes.field(only(InLane)).limit(MOST).get(),
  ])
  return [
    ...z
      .array(Statement)
      .parse(statements.data)
      .map(one => ({
        ...{ consultationId: one.consultationId, at: one.at },
        notFor: [one.authorId, one.state === 'APPEALED' ? one.decidedBy : undefined],
      })),
    ...z
      .array(InLane)
      .parse(utterances.data)
      .map(one => ({
        ...{ consultationId: one.consultationId, at: one.draftAnswer?.at ?? one.createdAt },
        notFor: [one.appealed ? one.judgedBy : undefined],
      })),
  ]
}
