import type { Lead } from '@shared/domain/lead/lead'
import { settings } from '../support/little-town'
import { author, clerk, leader, townWorker } from '../support/leads'
import { startToldTown, type ToldTown } from '../support/told-town'

let town: ToldTown
beforeEach(async () => {
  town = await startToldTown()
  await town.person(author.id)
})
afterEach(() => town.stop())

/** A lead that was accepted a moment ago: low-cost news for its author, with a template. */
async function accepted(id = 'lead-1', part: Partial<Lead> = {}) {
  const put = await town.put({ id, no: 'XS-2026-000123', status: 'SCREENING', ...part })
  const lead = await town.step(put, 'accept', { by: townWorker, set: { acceptedAt: town.now() } })
  await town.tell()
  return lead
}
const row = async (to = author.id) => (await town.rows('notices', { to }))[0]
const creditsOf = async (id: string, template = 'progress') =>
  (await town.rows('credits', { _id: `${id}:${template}` }))[0]?.['credits']

describe('with a credit', () => {
  it('one message is sent, with the data of its template, and the credit is spent', async () => {
    await town.allow(author.id, 'progress')
    await accepted()
    await town.push()

    expect(await row()).toMatchObject({ push: 'SENT', pushTries: 1 })
    expect(await creditsOf(author.id)).toBe(0)
    expect(town.received(author.id)).toMatchObject([
      {
        templateId: 'tmpl-progress',
        page: 'pages/lead-detail/index?leadId=lead-1',
        data: {
          thing1: { value: '您提交的线索' },
          phrase2: { value: '已受理' },
          character_string3: { value: 'XS-2026-000123' },
          time4: { value: '2026年3月2日 09:00' },
          thing5: { value: '已收下，有进展会告诉您' },
        },
      },
    ])
    await town.push()
    expect(town.received(author.id)).toHaveLength(1)
  })

  it('of two pieces of news the first takes it', async () => {
    await town.allow(author.id, 'progress')
    await accepted('lead-1')
    await accepted('lead-2')
    await town.push()
    expect(town.received(author.id)).toHaveLength(1)
    const pushes = (await town.rows('notices')).map(({ push }) => push)
    expect(pushes.sort()).toEqual(['NO_CREDIT', 'SENT'])
  })
})

it('without a credit nothing is tried: the inbox has it', async () => {
  await accepted()
  await town.push()
  expect(await row()).toMatchObject({ push: 'NO_CREDIT', pushTries: 0, unreadBy: author.id })
  expect(town.received(author.id)).toEqual([])
})

it('when WeChat knows of no credit (43101) our book is mended, and nothing is tried again', async () => {
  await town.add('credits', {
    _id: `${author.id}:progress`,
    personId: author.id,
    template: 'progress',
    credits: 3,
    refused: false,
  })
  await accepted()
  await town.push()
  expect(await row()).toMatchObject({ push: 'NO_CREDIT', pushTries: 1 })
  expect(await creditsOf(author.id)).toBe(0)
})

it('low-class news never spends a credit', async () => {
  await town.allow(author.id, 'progress')
  const put = await town.put({ id: 'lead-1', status: 'HANDLING', unitId: 'roads' })
  await town.step(put, 'progress', { by: { ...clerk, unitId: 'roads' }, text: '正在修。' })
  await town.tell()
  await town.push()
  expect(await row()).toMatchObject({ kind: 'lead.progress', push: 'NONE' })
  expect(town.received(author.id)).toEqual([])
})

it('one reply credit is kept for the answer', async () => {
  await town.allow(author.id, 'reply')
  const set = { resultMeaning: 'DONE' as const }
  const since = { statusAt: '2026-02-20T01:00:00.000Z', stateDueAt: '2026-03-05T15:59:59.000Z' }
  await town.put({ id: 'lead-1', status: 'ANSWERED', ...since, ...set })
  await town.timer()
  expect(await row()).toMatchObject({ kind: 'lead.confirmSoon', push: 'NO_CREDIT' })

  const two = await town.put({ id: 'lead-2', status: 'SIGN_OFF', unitId: 'u02' })
  await town.step(two, 'sign', { by: leader, set, facts: { unitId: 'u02', resultMeaning: 'DONE' } })
  town.advance({ minutes: 1 })
  await town.timer()
  expect(town.received(author.id)).toMatchObject([{ templateId: 'tmpl-reply' }])
})

describe('in quiet hours', () => {
  it('the inbox has it at once, the message leaves at eight', async () => {
    await town.allow(author.id, 'progress')
    town.at('2026-03-02T13:30:00.000Z') // half past nine in the evening
    await accepted()
    await town.push()
    expect(await row()).toMatchObject({ push: 'LATER', pushAt: '2026-03-03T00:00:00.000Z' })
    town.at('2026-03-02T23:59:00.000Z')
    await town.push()
    expect(town.received(author.id)).toEqual([])
    town.at('2026-03-03T00:00:00.000Z')
    await town.push()
    expect(town.received(author.id)).toHaveLength(1)
  })

  it('what was withdrawn overnight is not sent in the morning', async () => {
    await town.allow(author.id, 'progress')
    town.at('2026-03-02T13:30:00.000Z')
    const lead = await accepted()
    await town.step(lead, 'withdraw', { by: author })
    town.at('2026-03-03T00:00:00.000Z')
    await town.push()
    expect(await row()).toMatchObject({ push: 'NONE' })
    expect(town.received(author.id)).toEqual([])
  })
})

describe('when WeChat refuses for another reason', () => {
  it('a template that is no template is stopped, and the admins hear of it once', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation()
    await town.person('admin', { roles: ['tenantAdmin'] })
    await town.allow(author.id, 'progress', 5)
    const broken = { ...settings, templates: { ...settings.templates, progress: 'tmpl-gone' } }
    const { pushNotices } = await import('../../cloudfunctions/jobs/push-notices')
    const push = () => pushNotices({ now: town.now(), settings: broken })
    await accepted('lead-1')
    await push()
    await accepted('lead-2')
    await push()

    const errors = (await town.rows('notices', { to: author.id })).map(one => [one['push'], one['pushError']])
    expect(errors.sort()).toEqual([
      ['FAILED', '40037'],
      ['FAILED', 'stopped'],
    ])
    expect(await town.as('o-admin')('notice.list', {})).toMatchObject({
      rows: [{ kind: 'push.broken', body: '模板“受理与进展”配置有误，已停用该模板，站内消息不受影响。' }],
    })
    expect(await town.as('o-admin')('notice.listTroubles', {})).toMatchObject({
      unknown: [],
      failed: [{ error: expect.any(String) }, { error: expect.any(String) }],
      unreadMust: 0,
    })
    log.mockRestore()
  })
})

describe('her answers', () => {
  const key = 'tap-0000000000000001'
  const record = (answers: Record<string, string>, of = key) =>
    town.as(`o-${author.id}`)('notice.recordAnswers', { key: of, answers })

  it('are counted once, however often the phone sends them', async () => {
    const answers = { 'tmpl-progress': 'accept', 'tmpl-reply': 'reject', 'tmpl-other': 'accept' }
    await Promise.all([record(answers), record(answers)])
    const { credits } = await record(answers)
    expect(credits).toEqual([
      { template: 'progress', templateId: 'tmpl-progress', credits: 1, refused: false },
      { template: 'reply', templateId: 'tmpl-reply', credits: 0, refused: true },
      { template: 'unitTodo', templateId: 'tmpl-unit-todo', credits: 0, refused: false },
      { template: 'unitDue', templateId: 'tmpl-unit-due', credits: 0, refused: false },
      { template: 'unitNotice', templateId: 'tmpl-unit-notice', credits: 0, refused: false },
    ])
  })

  it('add up, and a later yes takes the no back', async () => {
    await record({ 'tmpl-reply': 'ban' })
    await record({ 'tmpl-reply': 'acceptWithAlert' }, 'tap-0000000000000002')
    await record({ 'tmpl-reply': 'filter' }, 'tap-0000000000000003')
    const { credits } = await record({ 'tmpl-reply': 'accept' }, 'tap-0000000000000004')
    expect(credits.find(({ template }) => template === 'reply')).toMatchObject({ credits: 2, refused: false })
  })
})
