import { readFileSync } from 'node:fs'
import { personalData } from '../../cloudfunctions/store/personal-data'
import { leftBehind, OTHER, type Planted } from '../support/left-behind'
import { startTown, type Town } from '../support/town'

/** One person who stands in every collection has herself exported and erased: what of her is where, afterwards. */
const { collections } = JSON.parse(readFileSync('cloudfunctions/indexes.json', 'utf8')) as {
  collections: Record<string, unknown>
}
const planted = (her: string) =>
  Object.entries(leftBehind(her)).filter((entry): entry is [string, Planted] => typeof entry[1] !== 'string')

let town: Town
let her = ''
let copy: Record<string, object | object[]> = {}
let copyText = ''
const before: Record<string, string> = {}
beforeAll(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  her = (await town.as('o-wang')('person.me', {})).id
  for (const [collection, { doc }] of planted(her)) await town.add(collection, doc)
  const hours = { from: '2026-03-20T01:00:00.000Z', to: '2026-03-20T04:00:00.000Z' }
  const day = { hallId: 'hall-liuqiao', ...hours, memberIds: [OTHER], places: 1, booked: 1 }
  await town.add('dutyDays', { _id: 'd1', ...day, createdBy: OTHER, outbox: [] })
  await town.add('roomHeads', {
    ...{ _id: 'c1', session: { rev: 1, counted: 0, hands: 1, present: 1, presentByRole: { RESIDENT: 1 } } },
  })
  copyText = (await town.as('o-wang')('person.export', {})).json
  copy = JSON.parse(copyText) as typeof copy
  for (const collection of Object.keys(collections))
    before[collection] = JSON.stringify(await town.rows(collection))
  await town.as('o-wang')('person.erase', { key: 'erase-me-please-1', sure: true })
})
afterAll(() => town.stop())

test('a collection of which nobody has decided what a leaving person leaves in it', () => {
  const all = Object.keys(collections).sort()
  expect(Object.keys(leftBehind('her')).sort()).toEqual(all)
  expect(Object.keys(personalData).sort()).toEqual(all)
})

const rows = Object.entries(leftBehind('her'))
test.each(rows.filter(([, row]) => typeof row !== 'string').map(([name]) => name))(
  '%s: what stands of her afterwards',
  async collection => {
    const { doc, after, without = [] } = leftBehind(her)[collection] as Planted
    const [found] = await town.rows(collection, { _id: doc._id })
    if (after) expect({ ...found }).toMatchObject(after)
    else expect(found).toBeUndefined()
    expect(Object.keys({ ...found }).filter(name => without.includes(name))).toEqual([])
    const { _id, ...left } = found ?? { _id: '' }
    expect(JSON.stringify(left)).not.toContain(her)
  },
)

test.each(rows.filter(([, row]) => typeof row === 'string').map(([name]) => name))(
  '%s: held nothing of her, or holds it as what somebody did in an office',
  collection => {
    const kept = ['people', 'identities', 'limits', 'dutyDays']
    if (!kept.includes(collection)) expect(before[collection]).not.toContain(her)
  },
)

test.each(rows.flatMap(([collection, row]) => (typeof row === 'string' ? [] : [[collection, row.exported]])))(
  '%s stands in her copy as %s',
  (_collection, exported) => {
    if (exported === undefined) return
    expect([copy[exported]].flat()).toHaveLength(1)
  },
)

test('her copy holds nothing of others', () => {
  expect(copyText).not.toContain(OTHER)
  expect(copyText).not.toContain('还没写完的回信')
})

test('her place on a duty day is free for the next one', async () => {
  expect(await town.rows('dutyDays')).toMatchObject([{ booked: 0 }])
  await town.as('o-zou')('duty.book', { dutyDayId: 'd1', shownName: '邹', matter: '桥头的路灯不亮' })
})

test('a meeting counts one less', async () => {
  const [head] = await town.rows('roomHeads', { _id: 'c1' })
  expect(head?.['session']).toMatchObject({ hands: 0, present: 0 })
})

test('news that was on its way to her comes to no inbox', async () => {
  await town.add('notices', { _id: 'late', to: her, at: town.now(), key: `${town.now()}_late` })
  town.at('2026-03-02T19:17:30.000Z') // seventeen past three at night, in China
  await town.timer()
  expect(await town.rows('notices', { to: her })).toEqual([])
})
