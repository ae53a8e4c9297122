import { hoursFromNow } from '../lead-doc'
import { aLead, benchCase, counts, KEY, LEAD, onLead, reads, STEP, WRITTEN_STEP } from './bench-case'

const text = '已到现场看过，灯杆里的线断了，材料正在路上，三天内换好。'
const atUnit = { unitId: 'roads', dueAt: hoursFromNow(100) }
const step = <T extends object>(more: T) => ({ input: () => ({ ...onLead, ...more }) })
const reply = { resultMeaning: 'DONE' as const, done: '灯已经修好，线路也重新接过。', nextSteps: [] }
const draftReply = { ...reply, round: 1, unitId: 'roads', writtenBy: 'clerk', writtenAt: hoursFromNow(-1) }
const claim = { personId: 'member', name: 'member某', at: hoursFromNow(-1), until: hoursFromNow(99) }
const day = (days: number) => hoursFromNow(24 * days).slice(0, 10)

/** What a unit and a member do. */
export const handlingCases = [
  benchCase('lead.acceptReferral', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'REFERRED' }),
    ...step({}),
    operations: counts(...STEP),
  }),
  benchCase('lead.requestReturn', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'REFERRED' }),
    ...step({ reasonCode: 'NOT_OURS', text, toUnitId: 'housing' }),
    operations: counts(...STEP),
  }),
  benchCase('lead.progress', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'HANDLING' }),
    ...step({ text }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.askExtension', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'HANDLING' }),
    ...step({ reasonCode: 'MATERIAL', text, date: day(20) }),
    operations: counts(...STEP),
  }),
  benchCase('lead.reply', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'HANDLING' }),
    ...step({ reply }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.sign', {
    as: 'leader',
    given: () => aLead({ ...atUnit, status: 'SIGN_OFF', draftReply }),
    ...step({}),
    operations: counts(...STEP),
  }),
  benchCase('lead.signBack', {
    as: 'leader',
    given: () => aLead({ ...atUnit, status: 'SIGN_OFF', draftReply }),
    ...step({ text }),
    operations: counts(...STEP),
  }),
  benchCase('queue.list', {
    as: 'clerk',
    label: 'of a unit',
    input: () => ({ desk: 'unit' as const, tab: 'todo' as const }),
    operations: reads('leads find'),
  }),

  benchCase('lead.lookAtContact', {
    as: 'clerk',
    given: () => aLead({ ...atUnit, status: 'HANDLING', contactForUnit: true }),
    input: () => ({ leadId: LEAD, key: KEY }),
    operations: counts('leads get'), // an author without a phone: a sealed one needs the keys of its machine
  }),

  benchCase('lead.listClaimable', { as: 'member', input: () => ({}), operations: reads('leads find') }),
  benchCase('lead.listClaimed', { as: 'member', input: () => ({}), operations: reads('leads find') }),
  benchCase('lead.claim', {
    as: 'member',
    given: () => aLead({ status: 'OPEN' }),
    ...step({}),
    operations: counts('leads get', 'leads find', 'people get', 'leads change', 'follows get'),
  }),
  benchCase('lead.release', {
    as: 'member',
    given: () => aLead({ status: 'CLAIMED', claim }),
    ...step({ reasonCode: 'NO_TIME' }),
    operations: counts(...STEP),
  }),
]
