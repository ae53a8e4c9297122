import { pledge } from '@shared/domain/commitment/pledge'
import { aConsultation } from '../../../tests/support/consultations'
import { docOf, type Doc } from '../doc'
import { consultationDoc } from './consultation-cases'
import { benchCase, counts, KEY, reads } from './bench-case'

const at = '2026-03-02T01:00:00.000Z'
const line = { row: 1, measure: '调整桥头信号灯', unitId: 'roads', due: '2099-05-20' }
const { id, ...fields } = pledge(aConsultation({ status: 'TRACKING' }), line, { at })
/** The commitment that a case is about. */
const commitment = (over: object = {}): Doc =>
  docOf(id, {
    ...{ ...fields, outbox: [], isOpen: true, roomKey: 'c1', momentAt: '2099-04-20T15:59:59.000Z' },
    ...{ facets: ['UNDERWAY', 'UNDERWAY~roads'], statusKey: `${at}_${id}`, dueKey: `2099-05-20_${id}` },
    ...over,
  })
const given = () => ({ commitments: [commitment()] })
const CHECK = ['identities find', 'wechat msg_sec_check']
/** How somebody stands to the room; for a unit's people its own seat is looked at, too. */
const PART = ['seats get', 'ballots get']
const UNIT_PART = [...PART, ...PART]
const held = fields.history.map(event => ({ ...event, held: true, text: '机器拿不准的话' }))

/** What was promised, and what came of it. */
export const commitmentCases = [
  benchCase('commitment.get', {
    as: 'neighbour',
    given,
    input: () => ({ commitmentId: id }),
    operations: reads('commitments get', ...PART),
  }),
  benchCase('commitment.list', {
    as: 'neighbour',
    given,
    input: () => ({ group: 'UNDERWAY' as const }),
    operations: reads('commitments find'),
  }),
  benchCase('commitment.ofRoom', {
    as: 'neighbour',
    given: () => ({ ...given(), consultations: [consultationDoc({ status: 'TRACKING' })] }),
    input: () => ({ consultationId: 'c1' }),
    operations: reads('commitments find', 'consultations get'),
  }),
  benchCase('commitment.take', {
    as: 'clerk',
    given,
    input: () => ({
      ...{ commitmentId: id, revision: 2, key: KEY },
      ...{ step: 'evidence' as const, text: '已经调好', figure: '绿灯28秒' },
    }),
    operations: counts('commitments get', ...UNIT_PART, ...CHECK, 'commitments change', ...UNIT_PART),
  }),
  benchCase('commitment.release', {
    as: 'staff',
    given: () => ({ commitments: [commitment({ history: held })] }),
    input: () => ({ commitmentId: id, revision: 2, key: KEY, eventId: `${id}:1` }),
    operations: counts('commitments get', 'commitments change', ...PART),
  }),
]
