import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Doc } from '../doc'
import { benchCase, counts, KEY, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = '2026-03-02T01:00:00.000Z'
const CHECK = ['identities find', 'wechat msg_sec_check']
/** Corrections that wait, and those that were answered. */
const OWN = ['corrections find', 'corrections find']
/** How a person reads the record: seats by role, her own, her ballot, the convener's name. */
const SHOW = ['seats find', 'seats get', 'ballots get', 'people find']
const STEP = ['consultations get', 'consultations change', ...SHOW]

const minutes = '十二位居民和三个单位到会，逐条商量了桥头过街的办法。'
const suggestions = [{ text: '绿灯再长十秒', adopted: true }]
const duties = [{ measure: '调整桥头信号灯', unitId: 'roads', due: '2099-05-20' }]
const outcome: Consultation['outcome'] = {
  minutes,
  suggestions: suggestions.map((line, n) => ({ ...line, row: n + 1, support: [] })),
  responsibilities: duties.map((line, n) => ({ ...line, row: n + 1 })),
}
const ballot: Doc = {
  ...{ _id: 'c1:neighbour', consultationId: 'c1', personId: 'neighbour', role: 'RESIDENT' },
  ...{ readAt: at, votes: {} },
}
const talk = (over: Partial<Consultation>) => () => ({
  consultations: [consultationDoc({ outcome, publishedAt: at, ...over })],
  ballots: [ballot],
})
const correction: Doc = {
  ...{ _id: 'correction', consultationId: 'c1', personId: 'neighbour', part: 'MINUTES' },
  ...{ text: '漏了李阿姨', at, state: 'OPEN', outbox: [] },
}
const story = { title: '桥头过街', background: '绿灯只有十八秒，老人走不完。' }
const told = { method: '线上表态，会上定下时长。', effect: '绿灯二十八秒，人人走得完。' }
const caseDoc: Doc = {
  ...{ _id: 'c1', revision: 1, status: 'NOMINATED', ...story, ...told },
  ...{ hallId: 'hall-liuqiao', no: 'XY-2026-000003', nominatedAt: at, key: `${at}_c1` },
}
const which = { consultationId: 'c1' }
const onTalk = { ...which, revision: 1, key: KEY }
const scores = { represent: 4, thorough: 3, effect: 2 }

/** How many agree: of those who read and who sit there, but those who lead. */
const AGREEMENT = ['people find', 'seats find', 'ballots count', 'ballots find', 'minutesAgreed count']
/** What the meeting left. */
const RECORD = ['seats find', 'attendances aggregate', 'lives get', 'people find']

/** What comes after the talk. */
export const closingCases = [
  benchCase('closing.prefill', {
    as: 'member',
    given: talk({ status: 'WRITING' }),
    input: () => which,
    operations: reads('consultations get', 'statements find', 'ballots find', 'agreements get', ...RECORD),
  }),
  benchCase('closing.save', {
    as: 'member',
    given: talk({ status: 'WRITING' }),
    input: () => ({ ...onTalk, minutes, suggestions, responsibilities: duties }),
    operations: counts('consultations get', ...STEP),
  }),
  benchCase('closing.send', {
    as: 'member',
    given: talk({ status: 'WRITING' }),
    input: () => onTalk,
    operations: counts(...CHECK, ...STEP),
  }),
  benchCase('closing.correct', {
    as: 'neighbour',
    given: talk({ status: 'CONFIRMING' }),
    input: () => ({ ...which, key: KEY, part: 'MINUTES' as const, text: '漏了李阿姨' }),
    operations: counts('consultations get', 'seats get', 'ballots get', ...OWN, ...CHECK, 'corrections add'),
  }),
  benchCase('closing.corrections', {
    as: 'neighbour',
    given: talk({ status: 'CONFIRMING' }),
    input: () => which,
    operations: reads('consultations get', ...OWN),
  }),
  benchCase('closing.agree', {
    as: 'neighbour',
    given: talk({ status: 'CONFIRMING' }),
    input: () => ({ ...which, revision: 1 }),
    operations: counts(
      ...['consultations get', 'seats get', 'ballots get', 'minutesAgreed get', 'minutesAgreed set'],
      ...AGREEMENT,
    ),
  }),
  benchCase('closing.agreed', {
    as: 'neighbour',
    given: talk({ status: 'CONFIRMING' }),
    input: () => which,
    operations: reads(
      // and the message that brought the minutes is read
      ...['consultations get', 'seats get', 'ballots get', 'minutesAgreed get', 'notices change'],
      ...AGREEMENT,
    ),
  }),
  benchCase('closing.answerCorrection', {
    as: 'member',
    given: () => ({ ...talk({ status: 'CONFIRMING' })(), corrections: [correction] }),
    input: () => ({ ...which, correctionId: 'correction', taken: true, answer: '补上了，谢谢。' }),
    operations: counts('consultations get', 'corrections get', ...CHECK, 'corrections change'),
  }),
  benchCase('closing.publish', {
    as: 'member',
    given: talk({ status: 'CONFIRMING' }),
    input: () => onTalk,
    // the step; the one commitment it makes and the tracking; the record as it is then
    operations: counts(
      ...['corrections count', ...STEP],
      ...['consultations get', 'commitments add', 'consultations change'],
      ...['consultations get', ...SHOW],
    ),
  }),
  benchCase('closing.escalate', {
    as: 'member',
    given: () => ({
      ...talk({ status: 'WRITING', area: ['city', 'liuqiao', 'liuqiao-c', 'lane', 'hall-lane'] })(),
      counters: [{ _id: `consultation-${new Date().getFullYear()}`, value: 7 }],
    }),
    input: () => ({ ...onTalk, toHallId: 'hall-liuqiao', reason: '信号灯归街道管' }),
    operations: counts(
      ...CHECK,
      // the record above: whether it is there, and who convenes it
      ...['consultations get', 'consultations get', 'counters take', 'consultations add'],
      ...STEP,
    ),
  }),
  benchCase('closing.minutesPaper', {
    as: 'neighbour',
    given: talk({ status: 'TRACKING' }),
    input: () => which,
    operations: counts('consultations get', 'seats get', 'ballots get', ...RECORD),
  }),
  benchCase('closing.shareCode', {
    as: 'neighbour',
    given: talk({ status: 'TRACKING' }),
    input: () => which,
    operations: reads('consultations get', 'wechat getwxacodeunlimit'),
  }),
  benchCase('closing.rate', {
    as: 'neighbour',
    given: talk({ status: 'TRACKING' }),
    input: () => ({ ...which, scores }),
    operations: counts(
      ...['consultations get', 'seats get', 'ballots get'],
      ...['evaluations add', 'evaluations count'],
    ),
  }),
  benchCase('closing.ratings', {
    as: 'neighbour',
    given: talk({ status: 'TRACKING' }),
    input: () => which,
    operations: reads(
      ...['consultations get', 'seats get', 'ballots get'],
      ...['evaluations get', 'evaluations count'],
    ),
  }),
  benchCase('closing.evaluate', {
    as: 'staff',
    given: talk({ status: 'TRACKING' }),
    input: () => ({ ...onTalk, staffScore: 4 }),
    operations: counts('evaluations find', ...STEP),
  }),
  benchCase('closing.close', {
    as: 'staff',
    given: talk({ status: 'EVALUATED' }),
    input: () => onTalk,
    operations: counts('commitments count', ...STEP),
  }),
  benchCase('closing.low', { as: 'staff', input: () => ({}), operations: reads('consultations find') }),
  benchCase('case.save', {
    as: 'member',
    given: talk({ status: 'TRACKING' }),
    input: () => ({ ...which, revision: 0, ...story, ...told }),
    operations: counts('consultations get', 'cases get', 'cases add'),
  }),
  benchCase('case.publish', {
    as: 'staff',
    given: () => ({ ...talk({ status: 'TRACKING' })(), cases: [caseDoc] }),
    input: () => ({ ...which, revision: 1 }),
    operations: counts('cases get', 'consultations get', ...CHECK, 'cases change'),
  }),
  benchCase('case.withdraw', {
    as: 'staff',
    given: () => ({ cases: [caseDoc] }),
    input: () => which,
    operations: counts('cases remove'),
  }),
  benchCase('case.get', {
    as: 'neighbour',
    given: () => ({ cases: [{ ...caseDoc, status: 'PUBLISHED', publishedAt: at }] }),
    input: () => which,
    operations: reads('cases get'),
  }),
  benchCase('case.list', { as: 'neighbour', input: () => ({}), operations: reads('cases find') }),
]
