import { main } from '../../cloudfunctions/functions/jobs'

jest.mock('../../cloudfunctions/jobs/run-due-jobs', () => ({ runDueJobs: async () => ({ ran: 'due' }) }))
jest.mock('../../cloudfunctions/jobs/take-media-verdict', () => ({ takeMediaVerdict: async () => undefined }))
jest.mock('../../cloudfunctions/store/settings', () => ({ settingsNow: async () => ({}) }))
beforeEach(() => void jest.spyOn(console, 'info').mockImplementation())

const timer = { Type: 'Timer', TriggerName: 'every-minute' }
const call = (environment: string) => main(timer, { request_id: 'r1', environment })
const from = (variables: object) => call(JSON.stringify(variables))

it('runs for the timer', async () => {
  expect(await from({ TRIGGER_SRC: 'timer' })).toMatchObject({ ok: true, data: { ran: 'due' } })
})

it("takes WeChat's events", async () => {
  expect(await from({ TRIGGER_SRC: 'wx' })).toMatchObject({ ok: true, data: {} })
})

it.each([
  ['a person whose event looks like the timer', { WX_OPENID: 'o1' }],
  ['a person in a worker that the timer used before', { WX_OPENID: 'o1', TRIGGER_SRC: 'timer' }],
  ["a person who calls herself WeChat's event", { WX_OPENID: 'o1', TRIGGER_SRC: 'wx' }],
  ["the mini-program's own call", { WX_OPENID: 'o1', TRIGGER_SRC: 'wx_client' }],
  ['another trigger', { TRIGGER_SRC: 'cos' }],
  ['a name that every object has', { TRIGGER_SRC: 'constructor' }],
  ['nobody in particular', {}],
])('refuses %s', async (_who, variables) => {
  expect(await from(variables)).toMatchObject({ ok: false, error: { code: 'forbidden', requestId: 'r1' } })
})

it.each(['', 'not json', '[]'])('refuses a context that nobody can read: %j', async environment => {
  expect(await call(environment)).toMatchObject({ ok: false })
})
