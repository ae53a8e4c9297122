import { hoursFromNow, historyOf, leadDoc, leadOf } from '../lead-doc'
import { aLead, benchCase, counts, LEAD, onLead, reads, STAFF_STEP, WRITTEN_STEP } from './bench-case'

const reason = '这件事由市里统一安排，具体情况见上次的答复。'
const atUnit = { unitId: 'roads', dueAt: hoursFromNow(100) }
const step = <T extends object>(more: T) => ({ input: () => ({ ...onLead, ...more }) })
const asked = { reasonCode: 'NOT_OURS', text: reason, at: hoursFromNow(-1) }
const returnAsked = {
  ...atUnit,
  status: 'RETURN_ASKED' as const,
  returnAsked: { ...asked, toUnitId: 'housing' },
}
const extensionAsked = {
  ...atUnit,
  status: 'HANDLING' as const,
  extensionAsked: { ...asked, dueAt: hoursFromNow(300) },
}
const heldEvent = () =>
  historyOf(LEAD, hoursFromNow(-9), ['submit', 'progress']).map((event, at) => ({ ...event, held: at === 1 }))
const twoLeads = () => ({
  leads: [leadDoc(leadOf(LEAD)), leadDoc(leadOf('other', { status: 'OPEN', authorId: 'neighbour' }))],
})

/** What the office does: queues, screening, referring, watching. */
export const staffCases = [
  benchCase('queue.list', {
    as: 'staff',
    label: 'todo',
    input: () => ({ desk: 'staff' as const, tab: 'todo' as const }),
    operations: reads('leads find'),
  }),
  benchCase('queue.list', {
    as: 'staff',
    label: 'done',
    input: () => ({ desk: 'staff' as const, tab: 'done' as const }),
    operations: reads('leads find'),
  }),
  benchCase('queue.list', {
    as: 'townWorker',
    label: 'soon, of a town',
    input: () => ({ desk: 'staff' as const, tab: 'soon' as const }),
    operations: reads('leads find'),
  }),
  benchCase('queue.list', {
    as: 'staff',
    label: 'narrowed',
    input: () => ({
      desk: 'staff' as const,
      tab: 'todo' as const,
      place: 'liuqiao',
      category: 'road-safety',
      status: 'SCREENING' as const,
      text: '路灯',
    }),
    operations: reads('leads find'),
  }),
  benchCase('queue.list', {
    as: 'staff',
    label: 'done, narrowed',
    given: () => aLead({ status: 'CLOSED' }),
    input: () => ({ desk: 'staff' as const, tab: 'done' as const, status: 'CLOSED' as const, text: '路灯' }),
    operations: reads('leads find', 'leads find'),
  }),
  benchCase('queue.counts', {
    as: 'staff',
    input: () => ({ desk: 'staff' as const }),
    operations: reads('leads count', 'leads count', 'leads count', 'leads count'),
  }),
  benchCase('queue.counts', {
    as: 'staff',
    label: 'narrowed',
    input: () => ({ desk: 'staff' as const, place: 'liuqiao', unit: 'roads', text: '路灯' }),
    operations: reads('leads count', 'leads count', 'leads count', 'leads count'),
  }),
  benchCase('lead.open', {
    as: 'staff',
    given: aLead,
    input: () => ({ leadId: LEAD }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.findToMerge', {
    as: 'staff',
    given: aLead,
    input: () => ({ leadId: LEAD }),
    operations: counts('leads find', 'leads find'),
  }),
  benchCase('lead.releaseHeld', {
    as: 'staff',
    given: () => aLead({ status: 'HELD', contentReason: 'ABUSE' }),
    ...step({}),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.rejectHeld', {
    as: 'staff',
    given: () => aLead({ status: 'HELD', contentReason: 'ABUSE' }),
    ...step({ reasonCode: 'FRAUD' as const }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.releaseEntry', {
    as: 'staff',
    given: () => aLead({ ...atUnit, status: 'HANDLING', history: heldEvent() }),
    ...step({ eventId: `${LEAD}:2` }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.ask', {
    as: 'staff',
    given: aLead,
    ...step({ question: '是哪一盏灯？' }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.accept', {
    as: 'townWorker',
    given: aLead,
    ...step({ title: '二小门口路灯不亮', categoryId: 'road-safety' }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.decline', {
    as: 'staff',
    given: aLead,
    ...step({ reasonCode: 'TOO_VAGUE', text: reason }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.redirect', {
    as: 'staff',
    given: aLead,
    ...step({ channel: 'HOTLINE_12345', text: reason }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.merge', {
    as: 'staff',
    given: twoLeads,
    ...step({ intoId: 'other' }),
    operations: counts(
      'leads get',
      'leads find',
      'follows get',
      'follows add',
      'leads change',
      'follows find',
      'leads change',
      'people find',
      'follows get',
    ),
  }),
  benchCase('lead.askToOpen', {
    as: 'staff',
    given: () => aLead({ status: 'OPEN', visibility: 'UNIT_ONLY' }),
    ...step({}),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.refer', {
    as: 'staff',
    given: () => aLead({ status: 'OPEN' }),
    ...step({ unitId: 'roads', days: 7, text: reason }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.approveReturn', {
    as: 'staff',
    given: () => aLead(returnAsked),
    ...step({}),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.refuseReturn', {
    as: 'staff',
    given: () => aLead(returnAsked),
    ...step({ text: reason }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.approveExtension', {
    as: 'staff',
    given: () => aLead(extensionAsked),
    ...step({}),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.refuseExtension', {
    as: 'staff',
    given: () => aLead(extensionAsked),
    ...step({ text: reason }),
    operations: counts(...STAFF_STEP),
  }),
  benchCase('lead.nudge', {
    as: 'supervisor',
    given: () => aLead({ ...atUnit, status: 'HANDLING', supervised: true }),
    ...step({ text: reason }),
    operations: counts(...WRITTEN_STEP),
  }),
]
