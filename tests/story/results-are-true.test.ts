import { lists, minutes, startTalk } from '../support/ended-talk'

/** What a talk publishes is what was said there, and nobody is hurried past it. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  town = await startTalk({ status: 'WRITING' })
  jest.spyOn(console, 'info').mockImplementation()
})
afterAll(() => town.stop())

const save = (more: object = {}) => town.step('o-convener', 'closing.save', { minutes, ...lists, ...more })

it('words that nobody voted on carry no votes, and name those that were voted on', async () => {
  const { outcome } = await save({
    suggestions: [
      { text: '桥头全面禁止电动车通行', statementId: 's2', adopted: true },
      { text: '绿灯再长十秒，老人才走得完', statementId: 's1', adopted: true },
      { text: '这一条谁也没说过', statementId: 'nowhere', adopted: true },
    ],
  })
  expect(outcome?.suggestions).toEqual([
    {
      ...{ row: 1, text: '桥头全面禁止电动车通行', statementId: 's2', adopted: true },
      ...{ saidAs: '桥头干脆不让电动车过', support: [] },
    },
    {
      ...{ row: 2, text: '绿灯再长十秒，老人才走得完', statementId: 's1', adopted: true },
      support: [{ role: 'RESIDENT', agree: 2, disagree: 0, pass: 1 }],
    },
    { row: 3, text: '这一条谁也没说过', adopted: true, support: [] },
  ])
})

it('with its own words again a line has its votes again', async () => {
  const { outcome } = await save()
  expect(outcome?.suggestions[1]).toMatchObject({
    support: [{ role: 'RESIDENT', agree: 1, disagree: 2, pass: 0 }],
  })
  expect(outcome?.suggestions[1]).not.toHaveProperty('saidAs')
})

it('nobody publishes before the days for corrections are over, and the refusal says when that is', async () => {
  const sent = await town.step('o-convener', 'closing.send')
  expect(sent.stateDueAt).toBe('2026-03-05T15:59:59.000Z')
  const hurried = town.step('o-convener', 'closing.publish')
  await expect(hurried).rejects.toMatchObject({
    ...{ code: 'wrong_status', field: 'confirm_days', retryAt: '2026-03-05T15:59:59.000Z' },
  })
  town.at('2026-03-05T15:50:00.000Z')
  expect(await town.refused(town.step('o-staff', 'closing.publish'))).toBe('wrong_status confirm_days')
  town.at('2026-03-05T16:00:00.000Z')
  expect((await town.step('o-convener', 'closing.publish')).status).toBe('TRACKING')
})
