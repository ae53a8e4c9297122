import * as z from '@shared/zod'
import { AgreedWay } from '../domain/consultation/agreed-way'
import { CaseStory } from '../domain/consultation/case-story'
import { ConsultationSummary, ConsultationView } from '../domain/consultation/consultation-view'
import { CorrectionPart, CorrectionView } from '../domain/consultation/correction'
import { Outcome, Responsibility, Scores, Suggestion } from '../domain/consultation/outcome'
import { Seat } from '../domain/consultation/seat'
import { ToldSuggestion } from '../domain/consultation/told-outcome'
import { command, query } from './define'
import {
  chiefRoles,
  convenerRoles,
  cursor,
  done,
  everybody,
  id,
  key,
  onConsultation,
  pageOf,
  reason,
  staffRoles,
} from './fields'

const which = { consultationId: id }
const SuggestionDraft = z.omit(Suggestion, { row: true, support: true, saidAs: true, leadId: true })
const ResponsibilityDraft = z.omit(Responsibility, { row: true, commitmentId: true })
const step = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({
    roles: convenerRoles,
    input: z.object({ ...onConsultation, ...input }),
    output: ConsultationView,
  })

/** How many of those who took part have nothing against the minutes, and how she stands to that herself. */
const MinutesAgreement = z.object({ agreed: z.int(), all: z.int(), mine: z.boolean(), mayAgree: z.boolean() })

/** One seat on the send list of the minutes. */
const MinutesReceipt = z.extend(z.pick(Seat, { id: true, role: true, unitId: true }), {
  name: z.exactOptional(z.string()),
  sent: z.boolean(),
  read: z.boolean(),
  agreed: z.boolean(),
  corrected: z.boolean(),
  /** No account answers there: whoever leads asks her, and writes down what she said, and by what way. */
  silent: z.boolean(),
  way: z.exactOptional(AgreedWay),
})
export type MinutesReceipt = z.infer<typeof MinutesReceipt>

/** What comes after the talk: minutes, two lists, corrections, publishing, the level above, and how it was judged. */
export const closingActions = {
  /**
   * Suggestions as the talk left them, with support by role: what the editor begins with. `found` says where all sides
   * met and where they part. `minutes` is what the meeting left, as the minutes begin.
   */
  'closing.prefill': query({
    roles: convenerRoles,
    input: z.object(which),
    output: z.object({
      suggestions: z.array(
        z.extend(ToldSuggestion, { found: z.exactOptional(z.enum(['ALL_AGREE', 'DIVIDED'])) }),
      ),
      minutes: z.string(),
    }),
  }),
  'closing.save': step({
    minutes: z.exactOptional(z.string().check(z.maxLength(96_000))),
    suggestions: z.array(SuggestionDraft).check(z.maxLength(60)),
    responsibilities: z.array(ResponsibilityDraft).check(z.maxLength(60)),
  }),
  'closing.send': step({}),
  'closing.correct': command({
    roles: everybody,
    input: z.object({
      ...which,
      key,
      part: CorrectionPart,
      row: z.exactOptional(z.int()),
      text: CorrectionView.shape.text,
    }),
    output: CorrectionView,
  }),
  'closing.corrections': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ rows: z.array(CorrectionView) }),
  }),
  /** 没有意见, of the minutes as they stand: once all who took part have said it, nobody waits for the days to pass. */
  'closing.agree': command({
    roles: everybody,
    input: z.object({ ...which, revision: z.int().check(z.minimum(1)) }),
    output: MinutesAgreement,
  }),
  'closing.agreed': query({ roles: everybody, input: z.object(which), output: MinutesAgreement }),
  /** The same of a seat at which no account answers, asked face to face or by telephone. */
  'closing.recordAgreed': command({
    roles: convenerRoles,
    input: z.object({
      ...{ ...which, revision: z.int().check(z.minimum(1)), seatId: id },
      ...{ way: AgreedWay, note: reason },
    }),
    output: MinutesAgreement,
  }),
  /** Whom of the seats the minutes reached, and what each said of them: for who leads the room. */
  'closing.receipts': query({
    roles: convenerRoles,
    input: z.object(which),
    output: z.object({ rows: z.array(MinutesReceipt) }),
  }),
  'closing.answerCorrection': command({
    roles: convenerRoles,
    input: z.object({ ...which, correctionId: id, taken: z.boolean(), answer: reason }),
    output: CorrectionView,
  }),
  'closing.publish': step({}),
  'closing.escalate': step({ toHallId: id, reason }),

  'closing.minutesPaper': query({
    roles: everybody,
    limit: 'export',
    input: z.object(which),
    output: z.object({ name: z.string(), base64: z.string() }),
  }),
  'closing.shareCode': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({ image: z.string() }),
  }),

  'closing.rate': command({
    roles: everybody,
    input: z.object({ ...which, scores: Scores }),
    output: z.object({ scores: Scores, voices: z.int() }),
  }),
  'closing.ratings': query({
    roles: everybody,
    input: z.object(which),
    output: z.object({
      voices: z.int(),
      mine: z.exactOptional(Scores),
      averages: z.exactOptional(
        z.object({ represent: z.number(), thorough: z.number(), effect: z.number() }),
      ),
      mayRate: z.boolean(),
    }),
  }),
  'closing.evaluate': command({
    roles: chiefRoles,
    input: z.object({
      ...onConsultation,
      staffScore: z.int().check(z.minimum(1), z.maximum(5)),
      note: z.exactOptional(reason),
    }),
    output: ConsultationView,
  }),
  'closing.close': command({
    roles: chiefRoles,
    input: z.object(onConsultation),
    output: ConsultationView,
  }),
  /** Talks that were judged low: for those who coach. */
  'closing.low': query({
    roles: staffRoles,
    input: z.object({ cursor }),
    output: pageOf(z.extend(ConsultationSummary, { evaluation: Outcome.shape.evaluation })),
  }),

  'case.save': command({
    roles: convenerRoles,
    input: z.object({
      ...which,
      /** As she saw it when she began to write; 0 where there was none. */
      revision: z.int().check(z.minimum(0)),
      ...z.pick(CaseStory, { title: true, background: true, method: true, effect: true }).shape,
    }),
    output: CaseStory,
  }),
  'case.publish': command({
    roles: chiefRoles,
    input: z.object({ ...which, revision: CaseStory.shape.revision }),
    output: CaseStory,
  }),
  'case.withdraw': command({ roles: chiefRoles, input: z.object(which), output: done }),
  'case.get': query({ roles: everybody, input: z.object(which), output: CaseStory }),
  'case.list': query({
    roles: everybody,
    input: z.object({ nominated: z.exactOptional(z.boolean()), cursor }),
    output: pageOf(
      z.pick(CaseStory, { id: true, status: true, title: true, hallId: true, publishedAt: true }),
    ),
  }),
}
