import { startTown, type Town } from '../support/town'

const key = (n: number) => `key-of-a-letter-${String(n).padStart(6, '0')}`

let town: Town
let member = ''
const told = async (openid: string) => {
  town.advance({ minutes: 2 })
  await town.timer()
  return (await town.as(openid)('notice.list', {})).rows
    .filter(({ kind }) => kind === 'letter.waiting')
    .map(({ title, body }) => `${title}｜${body}`)
}
const count = async () => (await town.as('o-su')('letter.waiting', {})).count
const send = (n: number, { text = '桥头的绿灯太短，老人走不完。', open = false } = {}) =>
  town.as('o-lin')('letter.send', { key: key(n), memberId: member, text, open })

const FIRST = '有一封信等您回｜这封信等了 5 个工作日，写信的人还没有收到回信，请点开回一句。'
const SECOND = '有一封信等您回｜这封信等了 10 个工作日，写信的人还没有收到回信，请点开回一句。'

beforeAll(async () => {
  town = await startTown()
  member = await town.appoint('o-su', { roles: ['member'], name: '苏望舒' })
  await town.appoint('o-lin')
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
})
afterAll(() => town.stop())

test('a member is told after five working days that a letter waits, once more after ten, and then no more', async () => {
  town.at('2026-03-02T02:00:00.000Z')
  await send(1)
  expect(await count()).toBe(1)
  town.at('2026-03-09T15:00:00.000Z')
  expect(await told('o-su')).toEqual([])
  town.at('2026-03-09T16:05:00.000Z')
  expect(await told('o-su')).toEqual([FIRST])
  expect(await told('o-su')).toEqual([FIRST])
  town.at('2026-03-16T16:05:00.000Z')
  expect(await told('o-su')).toEqual([SECOND, FIRST])
  town.at('2026-04-16T16:05:00.000Z')
  expect(await told('o-su')).toEqual([SECOND, FIRST])
  expect(await count()).toBe(1)
})

test('an answered letter and one that is taken back wait for nobody', async () => {
  const before = await told('o-su')
  const [first, second] = [await send(2), await send(3)]
  expect(await count()).toBe(3)
  await town.as('o-su')('letter.answer', { letterId: first.id, revision: 1, text: '周三我去看。' })
  await town.as('o-lin')('letter.withdraw', { letterId: second.id, revision: 1 })
  expect(await count()).toBe(1)
  town.advance({ days: 30 })
  expect(await told('o-su')).toEqual(before)
})

test('the days of a letter that was held begin when the member gets it, and an answer that is held stops them', async () => {
  town.at('2026-06-01T02:00:00.000Z')
  const before = (await told('o-su')).length
  const held = await send(4, { text: '我的电话是13912345678，请打给我说桥头的事。', open: true })
  expect(await count()).toBe(1)
  town.at('2026-06-09T02:00:00.000Z')
  await town.as('o-office')('letter.release', { letterId: held.id, revision: 1 })
  expect(await count()).toBe(2)
  expect((await told('o-su')).length).toBe(before)
  await town.as('o-su')('letter.answer', {
    letterId: held.id,
    revision: 2,
    text: '请打我的电话13912345678，我们约一天去看。',
  })
  expect(await count()).toBe(1)
  town.at('2026-06-20T02:00:00.000Z')
  expect((await told('o-su')).length).toBe(before)
})
