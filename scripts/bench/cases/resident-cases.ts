import { docOf } from '../doc'
import { hoursFromNow, leadDoc, leadOf, historyOf } from '../lead-doc'
import { aLead, benchCase, counts, KEY, LEAD, onLead, reads, STEP, WRITTEN_STEP } from './bench-case'

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
const following = () => ({
  ...aLead({ status: 'OPEN' }),
  follows: [
    docOf(`${LEAD}:neighbour`, { leadId: LEAD, personId: 'neighbour', kind: 'MET', at: hoursFromNow(-1) }),
  ],
})

const step = <T extends object>(more: T) => ({ input: () => ({ ...onLead, ...more }) })

/** What everybody, and what an author, asks about leads. */
export const residentCases = [
  benchCase('lead.submit', {
    as: 'author',
    input: () => ({
      key: KEY,
      situation: '菜场后门的下水道堵了三天，一下雨水就漫到路上，老人出门要绕很远。',
      suggestion: '请派人疏通，再看看管子是不是太细。',
      placeId: 'liuqiao-c',
      categoryId: 'housing',
    }),
    operations: counts(
      'leads get',
      'counters take',
      'leads add',
      'leads get',
      'identities find',
      'wechat msg_sec_check',
      'leads change',
      'leads get',
      'follows get',
    ),
  }),
  benchCase('lead.get', {
    as: 'neighbour',
    given: () => aLead({ status: 'OPEN' }),
    input: () => ({ leadId: LEAD }),
    operations: reads('leads get', 'follows get'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'newest',
    input: () => ({}),
    operations: counts('leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by place, category and state',
    input: () => ({ place: 'liuqiao', category: 'housing', state: 'ENDED' as const }),
    operations: counts('leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by a word',
    input: () => ({ text: '下水道' }),
    operations: counts('leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by two words and a place',
    input: () => ({ text: '菜场 下水道', place: 'liuqiao' }),
    operations: counts('leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by number',
    given: () => aLead({ status: 'OPEN', no: 'XS-2020-999999' }),
    input: () => ({ text: 'XS-2020-999999' }),
    operations: counts('leads find'),
  }),
  benchCase('lead.listMine', { as: 'author', input: () => ({}), operations: reads('leads find') }),
  benchCase('lead.listFollowed', { as: 'neighbour', input: () => ({}), operations: reads('follows find') }),
  benchCase('lead.follow', {
    as: 'neighbour',
    given: () => aLead({ status: 'OPEN' }),
    input: () => ({ leadId: LEAD, kind: 'MET' as const }),
    operations: counts('leads get', 'follows add', 'leads change', 'leads get', 'follows get'),
  }),
  benchCase('lead.unfollow', {
    as: 'neighbour',
    given: following,
    input: () => ({ leadId: LEAD }),
    operations: counts(
      'leads get',
      'follows get',
      'follows remove',
      'leads change',
      'leads get',
      'follows get',
    ),
  }),
  benchCase('lead.shareCode', {
    as: 'neighbour',
    given: () => aLead({ status: 'OPEN' }),
    input: () => ({ leadId: LEAD }),
    operations: reads('leads get', 'wechat getwxacodeunlimit'),
  }),

  benchCase('lead.undo', {
    as: 'author',
    given: () => aLead({ createdAt: hoursFromNow(-0.1) }),
    ...step({}),
    operations: counts(...STEP),
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
    operations: counts(...STEP, 'consents find', 'consents add'),
  }),
  benchCase('lead.changeContact', {
    as: 'author',
    given: () => aLead({ status: 'OPEN', history: historyOf(LEAD, hoursFromNow(-9), ['submit', 'accept']) }),
    ...step({ contact: { phone: '19912345678' }, contactForUnit: true }),
    operations: counts(...STEP, 'consents find', 'consents add', 'consents find', 'consents add'),
  }),
]
