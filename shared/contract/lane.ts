import * as z from '@shared/zod'
import { UtteranceView } from '../domain/lane/lane-view'
import { laneAnswer, LaneKind, laneText } from '../domain/lane/utterance'
import { command, query } from './define'
import { everybody, id, key, note, reason } from './fields'

const onSaid = { utteranceId: id, revision: z.int().check(z.minimum(1)) }
const said = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: everybody, input: z.object(input), output: UtteranceView })

/** 问·答·辩 of a room: questions that units answer, and points for and against without replies to persons. */
export const laneActions = {
  'lane.list': query({
    roles: everybody,
    input: z.object({ consultationId: id }),
    output: z.object({
      rows: z.array(UtteranceView),
      /** May say something; else what is in the way. */
      talks: z.boolean(),
      moderates: z.boolean(),
      /** What was said before these, where much was said. */
      earlier: z.exactOptional(z.int()),
    }),
  }),
  'lane.say': said({ consultationId: id, kind: LaneKind, text: laneText, key }),
  'lane.up': said({ utteranceId: id }),
  'lane.answer': said({ ...onSaid, text: laneAnswer }),
  'lane.release': said(onSaid),
  'lane.decline': said({ ...onSaid, reason }),
  'lane.appeal': said({ ...onSaid, text: note }),
}
