import { startTalk } from '../support/ended-talk'

/** It is 2 March, nine in the morning; people meet on 20 March and may say what they think until 19 March. */
let town: Awaited<ReturnType<typeof startTalk>>
afterEach(() => town.stop())
const begin = async (over: Parameters<typeof startTalk>[0]) => {
  town = await startTalk(over)
  jest.spyOn(console, 'info').mockImplementation()
}

it('a meeting begins before its day only if the convener says that she knows', async () => {
  await begin({})
  await expect(town.step('o-convener', 'session.start')).rejects.toMatchObject({
    ...{ code: 'wrong_status', field: 'session_early', retryAt: '2026-03-20T01:00:00.000Z' },
  })
  expect((await town.read()).status).toBe('OPEN_ONLINE')
  expect((await town.step('o-convener', 'session.start', { early: true })).status).toBe('IN_SESSION')
})

it('on its day a meeting begins without more', async () => {
  await begin({})
  town.at('2026-03-19T16:00:00.000Z')
  expect((await town.step('o-convener', 'session.start')).status).toBe('IN_SESSION')
})

it('no meeting is planned for a day that is over, and nobody has walked there tomorrow', async () => {
  await begin({ status: 'PREP' })
  const prepare = (change: object) =>
    town.refused(town.step('o-convener', 'consultation.prepare', { change }))
  const research = { who: '何召集和两位居民', where: '桥头', findings: '绿灯只有十八秒，老人走不完。' }
  expect(await prepare({ sessionAt: '2026-01-01T01:00:00.000Z' })).toBe('invalid_input sessionAt')
  expect(await prepare({ onlineUntil: '2026-03-01' })).toBe('invalid_input onlineUntil')
  expect(await prepare({ research: { ...research, when: '2026-03-03' } })).toBe('invalid_input research.when')
  expect(await prepare({ research: { ...research, when: '2026-03-02' } })).toBe('taken')
  expect(await prepare({ sessionAt: '2026-03-21T01:00:00.000Z' })).toBe('taken')
})

it('a room does not open after its meeting should have been', async () => {
  await begin({ status: 'PREP' })
  await town.step('o-convener', 'consultation.prepare', { change: { onlineUntil: '2026-04-30' } })
  town.at('2026-03-20T01:00:01.000Z')
  expect(await town.refused(town.step('o-convener', 'consultation.openOnline'))).toBe(
    'wrong_status session_past',
  )
})

it('a themed month ends after it begins', async () => {
  await begin({})
  await town.appoint('o-chief', { roles: ['resident', 'proposalChief'] })
  const month = {
    ...{ theme: '一老一小怎么过马路', from: '2026-05-10', topicBy: '2026-05-12' },
    ...{ sessionBy: '2026-05-20', minutesBy: '2026-05-25', townIds: ['liuqiao'] },
  }
  const save = (to: string) =>
    town.refused(town.as('o-chief')('month.save', { month: { ...month, to }, key: town.key() }))
  expect(await save('2026-05-01')).toBe('invalid_input month.to')
  expect(await save('2026-05-31')).toBe('taken')
})
