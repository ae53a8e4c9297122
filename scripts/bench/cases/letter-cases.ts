import type { Doc } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, counts, KEY, reads } from './bench-case'

const HALL = 'hall-liuqiao'
const onLetter = { letterId: 'letter', revision: 1 }

const letter = (part: Doc | object = {}): Doc => ({
  _id: 'letter',
  revision: 1,
  fromId: 'neighbour',
  memberId: 'member',
  open: true,
  text: '桥头的绿灯太短，老人走不完。',
  status: 'SENT',
  createdAt: hoursFromNow(-5),
  key: `${hoursFromNow(-5)}_letter`,
  outbox: [],
  ...part,
})
const held = () => ({ letters: [letter({ status: 'HELD', heldReason: 'ABUSE', held: true })] })
const letters = () => ({ letters: [letter()] })

/** Letters to members, and the contact log. */
export const letterCases = [
  benchCase('contact.write', {
    as: 'member',
    input: () => ({
      key: KEY,
      day: '2026-03-02',
      way: 'VISIT' as const,
      hallId: HALL,
      withWhom: '菜场摊主',
      matter: '早上卸货占道',
    }),
    operations: counts('contactEntries add'),
  }),
  benchCase('contact.list', { as: 'member', input: () => ({}), operations: reads('contactEntries find') }),
  benchCase('contact.remove', {
    as: 'member',
    input: () => ({ id: 'gone' }),
    operations: counts('contactEntries remove'),
  }),
  benchCase('letter.send', {
    as: 'neighbour',
    input: () => ({ key: KEY, memberId: 'member', open: true, text: '桥头的绿灯太短，老人走不完。' }),
    operations: counts('identities find', 'wechat msg_sec_check', 'letters add'),
  }),
  benchCase('letter.get', {
    as: 'neighbour',
    given: letters,
    input: () => ({ letterId: 'letter' }),
    operations: reads('letters get'),
  }),
  benchCase('letter.listMine', {
    as: 'neighbour',
    given: letters,
    input: () => ({}),
    operations: reads('letters find'),
  }),
  benchCase('letter.inbox', {
    as: 'member',
    given: letters,
    input: () => ({}),
    operations: reads('letters find'),
  }),
  benchCase('letter.waiting', {
    as: 'member',
    given: letters,
    input: () => ({}),
    operations: reads('letters count'),
  }),
  benchCase('letter.listOpen', {
    as: 'newcomer',
    given: letters,
    input: () => ({ memberId: 'member' }),
    operations: reads('letters find'),
  }),
  benchCase('letter.listHeld', {
    as: 'staff',
    given: held,
    input: () => ({}),
    operations: reads('letters find'),
  }),
  benchCase('letter.answer', {
    as: 'member',
    given: letters,
    input: () => ({ ...onLetter, text: '周三我和交警去看，看完告诉您。' }),
    operations: counts('letters get', 'identities find', 'wechat msg_sec_check', 'letters change'),
  }),
  benchCase('letter.withdraw', {
    as: 'neighbour',
    given: letters,
    input: () => onLetter,
    operations: counts('letters get', 'letters change'),
  }),
  benchCase('letter.release', {
    as: 'staff',
    given: held,
    input: () => onLetter,
    operations: counts('letters get', 'letters change'),
  }),
  benchCase('letter.reject', {
    as: 'staff',
    given: held,
    input: () => ({ ...onLetter, reasonCode: 'ABUSE' as const }),
    operations: counts('letters get', 'letters change'),
  }),
]
