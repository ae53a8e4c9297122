import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { aLead, benchCase, counts, KEY, LEAD, reads } from './bench-case'

const empty = { input: () => ({}) }

export const notices = () => ({
  notices: [1, 2, 3].map(number =>
    docOf(`notice-${number}`, {
      to: 'newcomer',
      unreadBy: 'newcomer',
      kind: 'lead.accepted',
      class: 'NORMAL',
      leadId: LEAD,
      leadNo: 'XS-2026-000001',
      facts: {},
      at: hoursFromNow(-number),
      key: `${hoursFromNow(-number)}_notice-${number}`,
      push: 'NONE',
      pushTries: 0,
    }),
  ),
})
/** What the author did not read, though it came twice. */
const late = () => ({
  ...aLead({ status: 'NEEDS_INFO' }),
  notices: [
    docOf('notice-late', {
      to: 'author',
      unreadBy: 'author',
      kind: 'lead.needsInfo',
      class: 'MUST',
      leadId: LEAD,
      facts: {},
      at: hoursFromNow(-80),
      repeatedAt: hoursFromNow(-8),
      mustLate: true,
      key: `${hoursFromNow(-8)}_notice-late`,
      push: 'NONE',
      pushTries: 0,
    }),
  ],
})

/** The inbox and the book of credits. */
export const noticeCases = [
  benchCase('notice.list', {
    as: 'newcomer',
    given: notices,
    ...empty,
    operations: reads('notices find', 'leads find'),
  }),
  benchCase('notice.unread', { as: 'author', ...empty, operations: reads('notices count') }),
  benchCase('notice.read', {
    as: 'newcomer',
    given: notices,
    input: () => ({ ids: ['notice-1'] }),
    operations: counts('notices change'),
  }),
  benchCase('notice.readAll', {
    as: 'newcomer',
    given: notices,
    ...empty,
    operations: counts('notices change'),
  }),
  benchCase('notice.credits', { as: 'author', ...empty, operations: reads('credits find') }),
  benchCase('notice.recordAnswers', {
    as: 'author',
    input: () => ({ key: KEY, answers: { 'tmpl-progress': 'accept' } }),
    operations: counts('credits add', 'credits find'),
  }),
  benchCase('notice.listTroubles', {
    as: 'staff',
    ...empty,
    operations: reads('notices find', 'notices find', 'notices count'),
  }),
  benchCase('notice.listCalls', {
    as: 'staff',
    given: late,
    ...empty,
    operations: reads('notices find', 'leads find', 'people find'),
  }),
  benchCase('notice.lookAtPhone', {
    as: 'staff',
    given: late,
    input: () => ({ id: 'notice-late', key: KEY }),
    operations: counts('notices get', 'leads find', 'people find'), // an author without a phone, as at the other look
  }),
  benchCase('notice.told', {
    as: 'staff',
    given: late,
    input: () => ({ id: 'notice-late' }),
    operations: counts(
      ...['transaction begin', 'notices get', 'notices set', 'audit set', 'transaction commit'],
    ),
  }),
]
