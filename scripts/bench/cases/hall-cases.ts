import type { Doc } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { consultationDoc } from './consultation-cases'
import { benchCase, counts, KEY, reads } from './bench-case'

/** Words that others will read: whose they are, and what WeChat says of them. */
const CHECK = ['identities find', 'wechat msg_sec_check'] as const

const HALL = 'hall-liuqiao'
const onDay = { dutyDayId: 'day' }

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
const days = () => ({ dutyDays: [dutyDay()], bookings: [booking()] })

/** Halls, members and duty days. */
export const hallCases = [
  benchCase('hall.list', { as: 'neighbour', input: () => ({}), operations: reads() }),
  benchCase('hall.get', {
    as: 'neighbour',
    given: days,
    input: () => ({ hallId: HALL }),
    operations: reads('halls get', 'dutyDays find', 'bookings find'),
  }),
  benchCase('hall.life', {
    as: 'neighbour',
    given: () => ({ consultations: [consultationDoc({ status: 'OPEN_ONLINE' })] }),
    input: () => ({ hallId: HALL }),
    operations: reads(
      ...Array.from({ length: 4 }, () => 'consultations find'),
      ...['commitments find', 'cases find'],
    ),
  }),
  benchCase('hall.results', {
    as: 'neighbour',
    given: () => ({ consultations: [consultationDoc({ status: 'PUBLISHED' })] }),
    input: () => ({ hallId: HALL }),
    operations: reads('consultations find'),
  }),
  benchCase('hall.leaders', { as: 'helper', input: () => ({}), operations: reads('people find') }),
  benchCase('hall.save', {
    as: 'helper',
    input: () => ({ hallId: HALL, revision: 0, address: '柳堤路6号一楼', photoIds: [] }),
    operations: counts(
      ...CHECK,
      ...['transaction begin', 'halls get', 'halls set', 'audit set', 'transaction commit'],
    ),
  }),
  benchCase('hall.judgePhoto', {
    as: 'staff',
    given: () => ({
      halls: [{ _id: HALL, revision: 1, photoIds: ['door'] }],
      photos: [
        {
          ...{
            _id: 'door',
            ownerId: 'helper',
            state: 'HELD',
            inboxPath: 'inbox/door',
            fileId: 'cloud://door',
          },
          createdAt: hoursFromNow(-2),
        },
      ],
    }),
    input: () => ({ hallId: HALL, photoId: 'door', show: true }),
    operations: counts('halls get', 'photos get', 'photos change', 'audit set'),
  }),
  benchCase('hall.code', {
    as: 'neighbour',
    input: () => ({ hallId: HALL }),
    operations: reads('wechat getwxacodeunlimit'),
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
    operations: counts(...CHECK, 'memberProfiles change', 'memberProfiles set'),
  }),
  benchCase('member.code', {
    as: 'neighbour',
    input: () => ({ memberId: 'member' }),
    operations: reads('wechat getwxacodeunlimit'),
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
    operations: counts(
      ...CHECK,
      ...['dutyDays get', 'bookings find', 'dutyDays change', 'dutyDays get', 'bookings find'],
    ),
  }),
  benchCase('duty.book', {
    as: 'newcomer',
    given: days,
    input: () => ({ ...onDay, shownName: '何师傅', matter: '楼道的灯坏了三个月' }),
    operations: counts(
      ...CHECK,
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
]
