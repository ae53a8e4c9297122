import type { Input, Output } from '@shared/contract'
import { startTown, type Town } from '../support/town'

type Asked = Partial<Input<'queue.list'>>
let town: Town
let ids: Record<string, string> = {}
let taps = 0
const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`

/** Four matters of two towns: two at a unit, one accepted, one still to be screened. */
const matters = {
  lamp: ['二小门口的路灯不亮，孩子放学看不清。', 'liuqiao-c', 'road-safety'],
  bridge: ['桥头人行道坑洼积水，老人要绕路走。', 'liuqiao-c', 'road-safety'],
  lift: ['三号楼的电梯停了两天，老人下不了楼。', 'wenchang', 'housing'],
  path: ['河边步道的路灯被树挡住，晚上太暗。', 'shibu-c', 'road-safety'],
} as const
type Matter = keyof typeof matters

async function act(name: Matter, action: 'lead.accept' | 'lead.refer', more: object) {
  const leadId = ids[name] ?? ''
  const { revision } = await town.as('o-office')('lead.get', { leadId })
  await town.as('o-office')(action, { leadId, revision, key: key(), ...more } as never)
}

beforeAll(async () => {
  town = await startTown()
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '陆采薇' })
  await town.appoint('o-here', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
  await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
  const raised = Object.entries(matters).map(async ([name, [situation, placeId, categoryId]]) => {
    const lead = await town.as(`o-${name}`)('lead.submit', { situation, placeId, categoryId, key: key() })
    return [name, lead.id] as const
  })
  ids = Object.fromEntries(await Promise.all(raised))
  await town.timer()
  for (const name of ['lamp', 'bridge', 'lift'] as const) await act(name, 'lead.accept', {})
  await act('lamp', 'lead.refer', { unitId: 'roads', days: 7 })
  await act('lift', 'lead.refer', { unitId: 'housing', days: 7 })
})
afterAll(() => town.stop())

const named = (page: Output<'queue.list'>) =>
  page.rows.map(({ id }) => Object.keys(ids).find(name => ids[name] === id)).sort()
const rows = async (openid: string, asked: Asked) =>
  named(await town.as(openid)('queue.list', { desk: 'staff', tab: 'todo', ...asked }))
const counts = (openid: string, asked: Asked = {}) =>
  town.as(openid)('queue.counts', { desk: 'staff', ...asked } as Input<'queue.counts'>)

it.each<[string, Asked, Matter[]]>([
  ['everything', {}, ['bridge', 'path']],
  ['a town', { place: 'liuqiao' }, ['bridge']],
  ['a community', { place: 'liuqiao-c' }, ['bridge']],
  ['a state', { status: 'SCREENING' }, ['path']],
  ['a category', { category: 'housing' }, []],
  ['words of the title', { text: '路灯' }, ['path']],
  ['a part of the number', { text: 'xs-20' }, ['bridge', 'path']],
  ['what waits for others, of a unit', { tab: 'waiting', unit: 'roads' }, ['lamp']],
  ['what waits for others, of a category', { tab: 'waiting', category: 'housing' }, ['lift']],
  ['what was done, of a state', { tab: 'done', status: 'OPEN' }, ['bridge']],
  ['what was done, in a place, by its words', { tab: 'done', place: 'liuqiao', text: '路灯' }, ['lamp']],
  ['two things at once', { tab: 'waiting', unit: 'housing', place: 'liuqiao' }, ['lift']],
])('a desk is narrowed to %s', async (_what, asked, found) => {
  expect(await rows('o-office', asked)).toEqual(found)
})

it('counts what the lists show', async () => {
  expect(await counts('o-office')).toEqual({ todo: 2, waiting: 2, soon: 3, overdue: 0 })
  expect(await counts('o-office', { place: 'liuqiao' })).toMatchObject({ todo: 1, waiting: 2 })
  expect(await counts('o-office', { text: '路灯' })).toMatchObject({ todo: 1, waiting: 1 })
  expect(await counts('o-office', { unit: 'roads', status: 'REFERRED' })).toMatchObject({
    todo: 0,
    waiting: 1,
  })
})

it('shows a town nothing of another, however it asks', async () => {
  expect(await rows('o-here', { place: 'shibu' })).toEqual([])
  expect(await rows('o-here', { text: '步道' })).toEqual([])
  expect(await counts('o-here', { place: 'shibu-c' })).toMatchObject({ todo: 0, waiting: 0 })
})

it('takes signs of a pattern for the letters they are', async () => {
  expect(await rows('o-office', { text: '.*' })).toEqual([])
  expect(await rows('o-office', { text: '路灯|坑洼' })).toEqual([])
  expect(await rows('o-office', { text: '(' })).toEqual([])
})
