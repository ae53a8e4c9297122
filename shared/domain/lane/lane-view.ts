import * as z from '@shared/zod'
import { Utterance } from './utterance'

export const LaneDeed = z.enum(['up', 'answer', 'release', 'decline', 'appeal'])
export type LaneDeed = z.infer<typeof LaneDeed>

/** What was said, as a person in the room reads it: by a role, never by a name. */
export const UtteranceView = z.extend(
  z.pick(Utterance, {
    id: true,
    revision: true,
    kind: true,
    text: true,
    role: true,
    state: true,
    heldReason: true,
    declined: true,
    ups: true,
    createdAt: true,
  }),
  {
    answer: z.exactOptional(z.object({ text: z.string(), unitId: z.string(), at: z.iso.datetime() })),
    draftAnswer: z.exactOptional(z.string()),
    appeal: z.exactOptional(z.string()),
    mine: z.boolean(),
    upped: z.boolean(),
    may: z.array(LaneDeed),
  },
)
export type UtteranceView = z.infer<typeof UtteranceView>

/** How somebody stands to the room. `talks`: she has read the pack, and the room is open to words of hers now. */
export type LaneStanding = {
  personId: string
  moderates: boolean
  talks: boolean
  /** The room still takes words; a closed one is read-only. */
  open: boolean
  /** The unit for which she answers, having read the pack: also between the last day online and the meeting. */
  unitId?: string | undefined
}

/** Others' words are seen once they are shown; her own always; what waits also by who moderates. */
export const seesUtterance = (said: Utterance, { personId, moderates }: LaneStanding) =>
  said.state === 'SHOWN' || said.authorId === personId || moderates

const waits = ({ state, draftAnswer }: Utterance) =>
  state === 'HELD' || state === 'PENDING' || draftAnswer !== undefined

type Rule = (said: Utterance, standing: LaneStanding) => boolean

const isQuestion = (said: Utterance) => said.state === 'SHOWN' && said.kind === 'QUESTION'
const isUnanswered = ({ answer, draftAnswer }: Utterance) => !answer && !draftAnswer
/** An appeal is judged by another pair of eyes than the first. */
const mayJudge: Rule = (said, { moderates, personId, open }) =>
  open && moderates && waits(said) && !(said.appealed && said.judgedBy === personId)

const rules: Record<LaneDeed, Rule> = {
  up: (said, { talks, personId }) => talks && isQuestion(said) && said.authorId !== personId,
  answer: (said, { unitId }) => Boolean(unitId) && isQuestion(said) && isUnanswered(said),
  release: mayJudge,
  decline: mayJudge,
  appeal: (said, { personId, open }) =>
    open && said.authorId === personId && said.state === 'DECLINED' && !said.appealed,
}

/** What she may do with it now. */
export const laneDeeds = (said: Utterance, standing: LaneStanding): LaneDeed[] =>
  LaneDeed.options.filter(deed => rules[deed](said, standing))

/** Why it waits or was not shown, and what she wrote to the second reader. */
const insideOf = ({ heldReason, declined, appeal }: Utterance) => ({
  ...(heldReason && { heldReason }),
  ...(declined && { declined }),
  ...(appeal && { appeal }),
})

/** Unjudged words show their reason only to her and to who moderates. */
export function utteranceView(said: Utterance, standing: LaneStanding, upped: boolean): UtteranceView {
  const { id, revision, kind, text, role, state, ups, createdAt, answer, draftAnswer, authorId } = said
  const mine = authorId === standing.personId
  return UtteranceView.parse({
    ...{ id, revision, kind, text, role, state, ups, createdAt, mine, upped },
    ...(answer && { answer }),
    ...((mine || standing.moderates) && insideOf(said)),
    ...(standing.moderates && draftAnswer && { draftAnswer: draftAnswer.text }),
    may: laneDeeds(said, standing),
  })
}
