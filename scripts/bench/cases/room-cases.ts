import type { Doc } from '../doc'
import { benchCase, counts, KEY, reads } from './bench-case'
import { talkingDoc } from './consultation-cases'

const at = '2026-03-05T01:00:00.000Z'
const said = (id: string, over: object = {}): Doc => ({
  _id: id,
  ...{ revision: 1, consultationId: 'c1', authorId: 'author', role: 'RESIDENT', at, outbox: [] },
  ...{ text: '早晚高峰请把绿灯延长到三十秒。', state: 'SHOWN' },
  ...over,
})
const ballot = (personId: string): Doc => ({
  _id: `c1:${personId}`,
  ...{ consultationId: 'c1', personId, role: 'RESIDENT', readAt: at, votes: {} },
})
const head: Doc = {
  _id: 'c1',
  ...{ status: 'OPEN_ONLINE', rev: 1, shown: { s1: 1 }, counts: {}, priority: {}, voters: 0, countAt: at },
}
const room = (...statements: Doc[]) => ({
  consultations: [talkingDoc({ convenerId: 'member' })],
  roomHeads: [head],
  ballots: [ballot('neighbour')],
  statements: [said('s1'), ...statements],
})
const given = () => room()
const c1 = { consultationId: 'c1' }
const importing = () => ({
  ...room(),
  consultations: [
    talkingDoc({
      convenerId: 'member',
      imported: { source: 'Polis 公开数据', digest: KEY, at, statements: 1, people: 1 },
    }),
  ],
})
const waiting = () => room(said('s2', { state: 'PENDING' }))

/** What the page of a room begins with: the record, the head, her ballot, a seat or none, all sentences, her own. */
const SHOWN = ['consultations get', 'roomHeads find', 'ballots get', 'seats get']
const SENTENCES = ['statements find', 'statements find']
const RECORD = 'consultations get'
const CHECK = ['identities find', 'wechat msg_sec_check']

/** A room. A vote costs three with finding out who asks, a refresh two: issue 4 demands no more. */
export const roomCases = [
  benchCase('room.vote', {
    as: 'neighbour',
    given,
    input: () => ({ ...c1, statementId: 's1', vote: 1 as const }),
    operations: reads('roomHeads find', 'ballots take'),
  }),
  benchCase('room.pulse', {
    as: 'neighbour',
    given,
    input: () => c1,
    operations: reads('roomHeads find'),
  }),
  benchCase('room.statements', {
    as: 'neighbour',
    given,
    input: () => c1,
    operations: reads('statements find'),
  }),
  benchCase('room.waiting', {
    as: 'neighbour',
    given,
    input: () => ({}),
    operations: reads('roomHeads find', 'ballots find', 'seats find', 'consultations find'),
  }),
  benchCase('room.get', {
    as: 'neighbour',
    given,
    input: () => c1,
    operations: reads(...SHOWN, ...SENTENCES),
  }),
  benchCase('room.enter', {
    as: 'newcomer',
    given,
    input: () => c1,
    operations: counts(...SHOWN, ...SENTENCES, 'seats get', 'roomHeads add', 'roomHeads get', 'ballots add'),
  }),
  benchCase('room.say', {
    as: 'neighbour',
    given,
    input: () => ({ ...c1, text: '请在桥头加一盏灯，老人看得清。', named: false, key: KEY }),
    operations: counts(
      ...[RECORD, 'statements get', 'ballots get', 'statements find', 'identities find'],
      ...['wechat msg_sec_check', 'statements add'],
    ),
  }),
  benchCase('room.appeal', {
    as: 'author',
    given: () => room(said('s2', { state: 'DECLINED', reason: '看不出说的是哪里。', decidedBy: 'member' })),
    input: () => ({ saidId: 's2', revision: 1, text: '说的就是桥头那个路口。' }),
    operations: counts('statements get', RECORD, 'statements change'),
  }),
  benchCase('room.screen', {
    as: 'member',
    given: waiting,
    input: () => c1,
    operations: reads(RECORD, 'statements find'),
  }),
  benchCase('room.decide', {
    as: 'member',
    given: waiting,
    input: () => ({ saidId: 's2', revision: 1, decision: 'RELEASE' as const }),
    operations: counts(
      ...['statements get', RECORD, 'statements find', 'statements change', 'roomHeads change'],
    ),
  }),
  benchCase('room.nudge', {
    as: 'member',
    given,
    input: () => c1,
    operations: counts(
      ...[RECORD, 'roomHeads find', 'seats find', 'consultations change', 'roomHeads change'],
    ),
  }),
  benchCase('room.agreement', {
    as: 'neighbour',
    given,
    input: () => c1,
    operations: reads('agreements get', 'ballots get', RECORD),
  }),
  benchCase('room.export', {
    as: 'member',
    given,
    input: () => c1,
    operations: counts(RECORD, 'statements find', 'agreements get'),
  }),
  benchCase('room.import', {
    as: 'staff',
    given,
    input: () => ({ ...c1, key: KEY, source: 'Polis 公开数据，CC BY 4.0', statements: 1, people: 1 }),
    operations: counts(
      ...[RECORD, 'ballots find', ...CHECK, 'consultations change', 'audit set'],
      ...['roomHeads add', 'roomHeads get'],
    ),
  }),
  benchCase('room.importStatements', {
    as: 'staff',
    given: importing,
    input: () => ({ ...c1, key: KEY, rows: [{ number: '0', text: '路灯早点亮' }] }),
    operations: counts(
      ...[RECORD, 'statements find', 'statements get', ...CHECK, 'statements add', 'roomHeads change'],
    ),
  }),
  benchCase('room.importBallots', {
    as: 'staff',
    given: importing,
    input: () => ({ ...c1, key: KEY, rows: [{ number: '0', votes: { '0': 1 as const } }], last: false }),
    operations: counts(RECORD, 'ballots count', 'ballots count', 'statements find', 'ballots add'),
  }),
]
