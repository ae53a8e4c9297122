import { startTown, type Town } from '../support/town'

/** What somebody tried at the halls who read the code: each test is named after what must not happen. */
let town: Town
let member = ''
const HALL = 'hall-liuqiao'
const key = (n: number) => `key-of-a-tap-${String(n).padStart(6, '0')}`
const refusal = async (asked: Promise<unknown>) => {
  const error = (await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as { code: string; field?: string } | undefined
  return error ? [error.code, error.field].filter(Boolean).join(' ') : 'taken'
}

beforeAll(async () => {
  town = await startTown()
  member = await town.appoint('o-su', { roles: ['member'], name: '苏望舒' })
  await town.appoint('o-helper', { roles: ['stationHelper'], name: '帮办员', areaId: HALL })
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
  await town.appoint('o-zou')
})
afterAll(() => town.stop())

it('a letter that was taken back does not come back with its held answer', async () => {
  const text = '桥头的路灯能不能早点亮？'
  const letter = await town.as('o-zou')('letter.send', { key: key(1), memberId: member, text, open: true })
  const { id: letterId } = letter
  await town.as('o-su')('letter.answer', { letterId, revision: 1, text: '请打我电话13912345678。' })
  await town.as('o-zou')('letter.withdraw', { letterId, revision: 2 })
  expect((await town.as('o-office')('letter.listHeld', {})).rows).toEqual([])
  expect(await refusal(town.as('o-office')('letter.release', { letterId, revision: 3 }))).toBe('not_found')
})

it('bad words do not reach a member by a booking, nor everybody by a page of a hall', async () => {
  const at = { from: '2026-03-20T01:00:00.000Z', to: '2026-03-20T04:00:00.000Z' }
  const day = { hallId: HALL, ...at, memberIds: [member], places: 3 }
  const open = (note: string) => town.as('o-helper')('duty.open', { ...day, note, key: key(2) })
  expect(await refusal(open('【违规】内容'))).toBe('content_risky text')
  expect(await refusal(open('【复核】来就有礼'))).toBe('content_held office')
  const { id: dutyDayId } = await open('带上身份证')
  const book = (matter: string) => town.as('o-zou')('duty.book', { dutyDayId, shownName: '邹', matter })
  expect(await refusal(book('【违规】内容'))).toBe('content_risky text')
  expect(await refusal(book('桥头的路灯不亮'))).toBe('taken')
  const hall = { hallId: HALL, revision: 0, photoIds: [] }
  expect(await refusal(town.as('o-helper')('hall.save', { ...hall, about: '【违规】内容' }))).toBe(
    'content_risky text',
  )
  const profile = { expertise: ['放学'], hallIds: [HALL], about: '有事打我电话13912345678。' }
  expect(await refusal(town.as('o-su')('member.saveProfile', profile))).toBe('content_held office')
})

it('everybody who booked a day is listed, reminded and told when it is called off, however many', async () => {
  const at = { from: '2026-03-25T01:00:00.000Z', to: '2026-03-25T04:00:00.000Z' }
  const opened = { hallId: HALL, ...at, memberIds: [member], places: 200, key: key(40) }
  const { id: dutyDayId } = await town.as('o-helper')('duty.open', opened)
  const people = Array.from({ length: 150 }, (_one, n) => `booker-${n}`)
  const bookings = people.map((personId, n) => ({
    ...{ _id: `${dutyDayId}:${personId}`, dutyDayId, personId, shownName: '林', matter: '想说说桥头的路口' },
    ...{ state: n < 20 ? 'CANCELLED' : 'BOOKED', from: at.from, at: '2026-03-05T01:00:00.000Z' },
  }))
  await town.add('bookings', ...bookings)
  const { rows } = await town.as('o-su')('duty.bookings', { dutyDayId })
  expect(rows).toHaveLength(130)
  await town.as('o-helper')('duty.callOff', { dutyDayId, reason: '那天停电，改日再约' })
  const [day] = await town.rows('dutyDays', { _id: dutyDayId })
  const told = (day?.['outbox'] as { kind: string }[]).filter(({ kind }) => kind === 'duty.calledOff')
  expect(told).toHaveLength(131)
})
