import { startTalk } from '../support/ended-talk'

/** A talk becomes an example for others: written by several, none of them over another. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk({ status: 'TRACKING' })
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const c1 = { consultationId: 'c1' }
const story = {
  title: '桥头的绿灯长了十秒',
  background: '老人走到一半就变红了，天天有人被困在路中间。',
  method: '线上表态，会上定下时长。',
  effect: '绿灯二十八秒，人人走得完。',
}
const save = (openid: string, revision: number, over: Partial<typeof story> = {}) =>
  town.as(openid)('case.save', { ...c1, revision, ...story, ...over })
const read = () => town.as('o-staff')('case.get', c1)

it('two who edit one case do not overwrite each other', async () => {
  expect((await save('o-convener', 0)).revision).toBe(1)
  const first = await save('o-staff', 1, { effect: '绿灯二十八秒，老人也走得完。' })
  expect(first.revision).toBe(2)
  const second = save('o-convener', 1, { method: '会上当场试走了三遍，定下时长。' })
  expect(await town.refused(second)).toBe('conflict')
  expect(await read()).toMatchObject({ method: story.method, effect: '绿灯二十八秒，老人也走得完。' })
})

it('two who nominate one talk at the same moment do not lose a word unseen', async () => {
  const other = { method: '会上当场试走了三遍，定下时长。' }
  const both = [save('o-convener', 0), save('o-staff', 0, other)].map(one => town.refused(one))
  expect((await Promise.all(both)).sort()).toEqual(['conflict', 'taken'])
})

it('the same text sent twice is saved once', async () => {
  for (const _time of [1, 2]) expect((await save('o-convener', 0)).revision).toBe(1)
  const mended = { effect: '绿灯二十八秒，老人也走得完。' }
  for (const _time of [1, 2]) expect((await save('o-convener', 1, mended)).revision).toBe(2)
})

it('the office publishes what it has read, and nothing that came after', async () => {
  await save('o-convener', 0)
  await save('o-convener', 1, { effect: '绿灯二十八秒，老人也走得完。' })
  const publish = (revision: number) => town.as('o-staff')('case.publish', { ...c1, revision })
  expect(await town.refused(publish(1))).toBe('conflict')
  expect((await publish(2)).status).toBe('PUBLISHED')
})
