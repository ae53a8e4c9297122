import { docOf } from '../doc'
import { hoursFromNow, leadDoc, leadOf, historyOf } from '../lead-doc'
import { aLead, benchCase, counts, LEAD, onLead, STEP, WRITTEN_STEP } from './bench-case'

const text = '补充一下：昨天晚上又有一个孩子在那里摔倒了，请快一点。'
const unitOnly = { visibility: 'UNIT_ONLY' as const }
const atUnit = { unitId: 'roads', dueAt: hoursFromNow(100) }
const replied = {
  ...atUnit,
  status: 'ANSWERED' as const,
  resultMeaning: 'DONE' as const,
  replies: [
    {
      round: 1,
      unitId: 'roads',
      resultMeaning: 'DONE' as const,
      done: '灯已经修好，线路也重新接过。',
      nextSteps: [],
      writtenBy: 'clerk',
      writtenAt: hoursFromNow(-1),
      signedBy: 'leader',
      signedAt: hoursFromNow(-1),
    },
  ],
}
const step = <T extends object>(more: T) => ({ input: () => ({ ...onLead, ...more }) })

/** What an author does with her own lead. */
export const authorCases = [
  benchCase('lead.undo', {
    as: 'author',
    given: () => aLead({ createdAt: hoursFromNow(-0.1) }),
    ...step({}),
    operations: counts(...STEP, 'leads get'),
  }),
  benchCase('lead.supplement', {
    as: 'author',
    given: aLead,
    ...step({ text }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.answer', {
    as: 'author',
    given: () => aLead({ status: 'NEEDS_INFO', question: '是哪一盏灯？' }),
    ...step({ text }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.reopen', {
    as: 'author',
    given: () => aLead({ status: 'CLOSED_NO_INFO' }),
    ...step({ text }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.appeal', {
    as: 'author',
    given: () => aLead({ status: 'REJECTED_CONTENT', contentReason: 'FRAUD', judgedBy: 'staff' }),
    ...step({ text }),
    operations: counts(...STEP),
  }),
  benchCase('lead.objectMerge', {
    as: 'author',
    given: () => ({
      leads: [
        leadDoc(leadOf(LEAD, { status: 'MERGED_INTO', mergedInto: { id: 'other', no: 'XS-2026-000002' } })),
        leadDoc(leadOf('other', { status: 'OPEN', authorId: 'neighbour' })),
      ],
      follows: [
        docOf('other:author', { leadId: 'other', personId: 'author', kind: 'MET', at: hoursFromNow(-1) }),
      ],
    }),
    ...step({ text }),
    operations: counts(
      'leads get',
      'identities find',
      'wechat msg_sec_check',
      'follows get',
      'follows remove',
      'leads change',
      'leads change',
      'follows get',
    ),
  }),
  benchCase('lead.agreeToOpen', {
    as: 'author',
    given: () => aLead({ ...unitOnly, status: 'OPEN', membersAsked: true }),
    ...step({}),
    operations: counts(...STEP),
  }),
  benchCase('lead.confirm', {
    as: 'author',
    given: () => aLead(replied),
    ...step({}),
    operations: counts(...STEP),
  }),
  benchCase('lead.deny', {
    as: 'author',
    given: () => aLead(replied),
    ...step({ text }),
    operations: counts(...WRITTEN_STEP),
  }),
  benchCase('lead.rebound', {
    as: 'author',
    given: () => aLead({ ...replied, status: 'CLOSED', closedAt: hoursFromNow(-1) }),
    ...step({ text }),
    operations: counts(
      'leads get',
      'follows get',
      'identities find',
      'wechat msg_sec_check',
      'leads change',
      'follows get',
    ),
  }),
  benchCase('lead.withdraw', { as: 'author', given: aLead, ...step({}), operations: counts(...STEP) }),
  benchCase('lead.withdrawName', {
    as: 'author',
    given: () => aLead({ ...atUnit, status: 'HANDLING' }),
    ...step({}),
    operations: counts(...STEP, 'consents find'),
  }),
  benchCase('lead.changeVisibility', {
    as: 'author',
    given: () => aLead({ status: 'OPEN' }),
    ...step({ visibility: 'PUBLIC_NAMED' as const, name: '柳三' }),
    operations: counts(...WRITTEN_STEP, 'consents find', 'consents add'),
  }),
  benchCase('lead.changeContact', {
    as: 'author',
    given: () => aLead({ status: 'OPEN', history: historyOf(LEAD, hoursFromNow(-9), ['submit', 'accept']) }),
    ...step({ contact: { phone: '19912345678' }, contactForUnit: true }),
    operations: counts(
      ...STEP,
      'consents find',
      'consents add',
      'consents find',
      'consents add',
      'contactLooks find',
    ),
  }),
]
