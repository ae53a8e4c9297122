import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { aLead, benchCase, counts, KEY, LEAD, manyLeads, reads } from './bench-case'

const following = () => ({
  ...aLead({ status: 'OPEN' }),
  follows: [
    docOf(`${LEAD}:neighbour`, { leadId: LEAD, personId: 'neighbour', kind: 'MET', at: hoursFromNow(-1) }),
  ],
})

const written = (situation: string) => ({ status: 'OPEN' as const, situation })

/** What everybody asks about leads. */
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
      'limits take',
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
    given: () => aLead(written('门口的下水道堵了一个月，雨天满街是水。')),
    input: () => ({ text: '下水道' }),
    operations: counts('leads find', 'leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by two words and a place',
    given: () => aLead(written('菜场门口的路灯不亮，早上看不清路。')),
    input: () => ({ text: '菜场 路灯', place: 'liuqiao' }),
    operations: counts('leads find', 'leads find'),
  }),
  benchCase('lead.find', {
    as: 'neighbour',
    label: 'by two words that never meet',
    given: () => manyLeads(300, written('菜场门口的路灯不亮，早上看不清路。')),
    input: () => ({ text: '菜场 下水道' }),
    operations: counts('leads find', 'leads find'),
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
]
