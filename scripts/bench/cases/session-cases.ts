import { windowOf } from '@shared/domain/session/here-code'
import { hereCode } from '../../../cloudfunctions/store/here-code'
import type { Doc } from '../doc'
import { benchCase, counts, KEY, reads } from './bench-case'
import { consultationDoc } from './consultation-cases'

const at = '2026-03-02T01:00:00.000Z'
const which = { consultationId: 'c1' }
const onTalk = { ...which, revision: 1, key: KEY }
const seat: Doc = {
  ...{ _id: 'c1:neighbour', consultationId: 'c1', personId: 'neighbour' },
  ...{ role: 'RESIDENT', state: 'SEATED', at },
}
const poll = { id: 'p1', text: '绿灯二十八秒', options: ['赞成', '反对'], openedAt: at }
const session = { rev: 1, counted: 0, hands: 0, present: 0, presentByRole: {} }
const head: Doc = {
  _id: 'c1',
  ...{ status: 'IN_SESSION', rev: 1, shown: {}, counts: {}, priority: {}, voters: 0, session },
}
const meeting = (live: object = {}) => ({
  consultations: [consultationDoc({ status: 'IN_SESSION' })],
  roomHeads: [head],
  seats: [seat],
  lives: [{ _id: 'c1', rev: 1, polls: [], counts: {}, notes: [], keys: [], ...live }],
})
const entry: Doc = { _id: 'c1:by-hand', consultationId: 'c1', role: 'RESIDENT', by: 'helper', at }

const SHOW = ['seats find', 'seats get', 'ballots get', 'people find']
/** The meeting as somebody sees it, whether five are there or five thousand. */
const LIVE = ['lives get', 'roomHeads find', 'hands find', 'attendances get', 'seats get', 'ballots get']
/** Those who may enter people see whom they entered. */
const HELPED = [...LIVE, 'attendances find']
/** The room's head says that the meeting moved, and how many are there. */
const MOVED = ['roomHeads take', 'hands count', 'attendances aggregate', 'roomHeads change']
const PART = ['seats get', 'ballots get']

/** A meeting while it lasts. */
export const sessionCases = [
  benchCase('session.start', {
    as: 'member',
    given: () => ({ consultations: [consultationDoc({ status: 'OPEN_ONLINE' })] }),
    input: () => onTalk,
    operations: counts(
      ...['consultations get', 'consultations change', 'roomHeads change', 'roomHeads add', ...SHOW],
      ...['lives add', 'roomHeads change'],
    ),
  }),
  benchCase('session.end', {
    as: 'member',
    given: meeting,
    input: () => onTalk,
    operations: counts(
      ...['consultations get', 'attendances aggregate'],
      ...['consultations change', 'roomHeads change', ...SHOW, 'lives get'],
    ),
  }),
  benchCase('session.record', {
    as: 'neighbour',
    given: () => ({
      ...meeting(),
      consultations: [
        consultationDoc({
          status: 'WRITING',
          history: [
            {
              ...{
                id: 'e1',
                step: 'startSession',
                revision: 2,
                actorId: 'member',
                role: 'member',
                at,
                facts: {},
              },
              ...{ from: 'OPEN_ONLINE', to: 'IN_SESSION' },
            },
          ],
        }),
      ],
    }),
    input: () => which,
    operations: reads(
      'consultations get',
      ...['seats find', 'attendances aggregate', 'lives get', 'people find'],
    ),
  }),
  benchCase('session.live', {
    as: 'neighbour',
    given: meeting,
    input: () => which,
    operations: reads('consultations get', ...LIVE),
  }),
  benchCase('session.code', {
    as: 'member',
    given: meeting,
    input: () => which,
    operations: reads('consultations get'),
  }),
  benchCase('session.doorCode', {
    as: 'member',
    given: meeting,
    input: () => which,
    operations: reads('consultations get', 'wechat getwxacodeunlimit'),
  }),
  benchCase('session.here', {
    as: 'neighbour',
    given: meeting,
    input: () => ({ ...which, code: hereCode('c1', windowOf(new Date().toISOString())) }),
    operations: counts('consultations get', ...PART, 'attendances add', ...MOVED, ...LIVE),
  }),
  benchCase('session.notHere', {
    as: 'neighbour',
    given: () => ({
      ...meeting(),
      attendances: [
        { _id: 'c1:neighbour', consultationId: 'c1', personId: 'neighbour', role: 'RESIDENT', at },
      ],
    }),
    input: () => which,
    operations: counts('consultations get', 'attendances remove', ...MOVED, ...LIVE),
  }),
  benchCase('session.enter', {
    as: 'helper',
    given: meeting,
    input: () => ({ ...which, key: KEY, role: 'RESIDENT' as const, label: '李阿姨' }),
    operations: counts('consultations get', 'attendances add', ...MOVED, ...HELPED),
  }),
  benchCase('session.unenter', {
    as: 'helper',
    given: () => ({ ...meeting(), attendances: [entry] }),
    input: () => ({ ...which, attendanceId: entry._id }),
    operations: counts('consultations get', 'attendances remove', ...MOVED, ...HELPED),
  }),
  benchCase('session.hand', {
    as: 'neighbour',
    given: meeting,
    input: () => ({ ...which, up: true }),
    operations: counts('consultations get', ...PART, 'hands add', ...MOVED, ...LIVE),
  }),
  benchCase('session.vote', {
    as: 'neighbour',
    given: () => meeting({ polls: [poll] }),
    input: () => ({ ...which, pollId: 'p1', option: 0 }),
    operations: counts(
      ...['consultations get', ...PART, 'lives get', 'pollVotes add', 'lives get'],
      ...[...LIVE, 'pollVotes find', 'pollVotes count'],
    ),
  }),
  benchCase('session.steer', {
    as: 'member',
    given: meeting,
    input: () => ({ ...which, key: KEY, deed: { kind: 'NOTE' as const, text: '先说绿灯' } }),
    operations: counts(
      ...['consultations get', 'lives get', 'identities find', 'wechat msg_sec_check', 'lives change'],
      ...[...MOVED, ...HELPED],
    ),
  }),
]
