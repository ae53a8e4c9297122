import type { Doc } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { benchCase, counts, KEY, reads } from './bench-case'

const HALL = 'hall-liuqiao'
const onDay = { dutyDayId: 'day' }
const onLetter = { letterId: 'letter', revision: 1 }

const dutyDay = (): Doc => ({
  _id: 'day',
  hallId: HALL,
  from: hoursFromNow(48),
  to: hoursFromNow(51),
  memberIds: ['member'],
  places: 5,
  booked: 1,
  createdBy: 'staff',
  outbox: [],
})
const booking = (): Doc => ({
  _id: 'day:neighbour',
  dutyDayId: 'day',
  personId: 'neighbour',
  shownName: '林女士',
  matter: '想说说桥头的路口',
  state: 'BOOKED',
  from: hoursFromNow(48),
  at: hoursFromNow(-1),
})
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
const days = () => ({ dutyDays: [dutyDay()], bookings: [booking()] })
const letters = () => ({ letters: [letter()] })

/** Halls, members, duty days, letters and the contact log. */
export const hallCases = [
  benchCase('hall.list', { as: 'neighbour', input: () => ({}), operations: reads() }),
  benchCase('hall.get', {
    as: 'neighbour',
    given: days,
    input: () => ({ hallId: HALL }),
    operations: reads('halls get', 'dutyDays find', 'bookings find'),
  }),
  benchCase('hall.save', {
    as: 'helper',
    input: () => ({ hallId: HALL, revision: 0, address: '柳堤路6号一楼', photoIds: [] }),
    operations: counts('transaction begin', 'halls get', 'halls set', 'audit set', 'transaction commit'),
  }),
  benchCase('hall.code', {
    as: 'neighbour',
    input: () => ({ hallId: HALL }),
    operations: reads('wechat getUnlimited'),
  }),
  benchCase('hall.ledger', {
    as: 'helper',
    input: () => ({ hallId: HALL, month: '2026-03' }),
    operations: reads('leads find', 'dutyDays find', 'contactEntries find', 'consultations count'),
  }),
  benchCase('member.list', { as: 'neighbour', input: () => ({ text: '桥' }), operations: reads() }),
  benchCase('member.get', {
    as: 'neighbour',
    given: days,
    input: () => ({ memberId: 'member' }),
    operations: reads('memberProfiles get', 'dutyDays find', 'bookings find'),
  }),
  benchCase('member.saveProfile', {
    as: 'member',
    input: () => ({ expertise: ['出行'], hallIds: [HALL] }),
    operations: counts('memberProfiles change', 'memberProfiles set'),
  }),
  benchCase('member.code', {
    as: 'neighbour',
    input: () => ({ memberId: 'member' }),
    operations: reads('wechat getUnlimited'),
  }),
  benchCase('duty.list', {
    as: 'neighbour',
    given: days,
    input: () => ({ hallId: HALL }),
    operations: reads('dutyDays find', 'bookings find'),
  }),
  benchCase('duty.get', {
    as: 'neighbour',
    given: days,
    input: () => onDay,
    operations: reads('dutyDays get', 'bookings find'),
  }),
  benchCase('duty.open', {
    as: 'helper',
    input: () => ({
      key: KEY,
      hallId: HALL,
      from: hoursFromNow(72),
      to: hoursFromNow(75),
      memberIds: ['member'],
      places: 8,
    }),
    operations: counts('dutyDays add', 'bookings find'),
  }),
  benchCase('duty.callOff', {
    as: 'helper',
    given: days,
    input: () => ({ ...onDay, reason: '停电，改天再约' }),
    operations: counts('dutyDays get', 'bookings find', 'dutyDays change', 'dutyDays get', 'bookings find'),
  }),
  benchCase('duty.book', {
    as: 'newcomer',
    given: days,
    input: () => ({ ...onDay, shownName: '何师傅', matter: '楼道的灯坏了三个月' }),
    operations: counts(
      'dutyDays get',
      'transaction begin',
      'bookings get',
      'dutyDays get',
      'dutyDays set',
      'bookings set',
      'transaction commit',
      'dutyDays get',
      'bookings find',
    ),
  }),
  benchCase('duty.unbook', {
    as: 'neighbour',
    given: days,
    input: () => onDay,
    operations: counts(
      'transaction begin',
      'bookings get',
      'dutyDays get',
      'bookings set',
      'dutyDays set',
      'transaction commit',
      'dutyDays get',
      'bookings find',
    ),
  }),
  benchCase('duty.listMine', {
    as: 'neighbour',
    given: days,
    input: () => ({}),
    operations: reads('bookings find'),
  }),
  benchCase('duty.bookings', {
    as: 'member',
    given: days,
    input: () => onDay,
    operations: reads('dutyDays get', 'bookings find'),
  }),
  benchCase('duty.came', {
    as: 'member',
    given: days,
    input: () => ({ ...onDay, bookingId: 'day:neighbour' }),
    operations: counts('dutyDays get', 'bookings change'),
  }),
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
