import type { Input, Output } from '@shared/contract'
import { startTown, type Town } from '../support/town'

/** Somebody without a phone comes to the station: what its helper may do for her, and what nobody may. */
let town: Town
let helperId: string
beforeAll(async () => {
  town = await startTown()
  await town.appoint('o-worker', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
  await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
  await town.appoint('o-leader', { roles: ['unitLeader'], unitId: 'roads', name: '樊知行' })
  helperId = await town.appoint('o-rui', { roles: ['stationHelper'], areaId: 'hall-liuqiao', name: '芮晓棠' })
  await town.appoint('o-gui', { roles: ['stationHelper'], areaId: 'hall-liuqiao', name: '桂花香' })
  jest.spyOn(console, 'info').mockImplementation()
})
afterAll(() => town.stop())

let taps = 0
const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`
const helper = () => town.as('o-rui')
const draft = (part: object = {}) => ({
  situation: '菜场后门的下水道堵了三天，一下雨水就漫到路上。',
  placeId: 'liuqiao-c',
  contact: { name: '黄阿婆' },
  consent: true as const,
  ...part,
})
const begin = (matter?: Input<'helper.begin'>['matter']) =>
  helper()('helper.begin', { key: key(), ...(matter && { matter }) })
const submit = async (part: object = {}) => {
  const session = await begin()
  const lead = await helper()('lead.submitFor', { sessionId: session.id, key: key(), ...draft(part) })
  return { session, lead }
}
const on = (lead: { id: string; revision: number }) => ({
  leadId: lead.id,
  revision: lead.revision,
  key: key(),
})
/** Brings a lead to its answer, as the office and the unit do. */
async function answered({ id }: { id: string }) {
  let lead: Output<'lead.open'> = await town.as('o-worker')('lead.open', { leadId: id })
  lead = await town.as('o-worker')('lead.accept', { ...on(lead), categoryId: 'housing' })
  lead = await town.as('o-worker')('lead.refer', { ...on(lead), unitId: 'roads', days: 7 })
  lead = await town.as('o-clerk')('lead.acceptReferral', on(lead))
  const reply = { resultMeaning: 'DONE' as const, done: '下水道已经疏通，路面也冲洗过了。' }
  lead = await town.as('o-clerk')('lead.reply', { ...on(lead), reply })
  return town.as('o-leader')('lead.sign', on(lead))
}
const historyOf = async (leadId: string) => {
  const [row] = await town.rows('leads', { _id: leadId })
  return (row?.history as { step: string; role: string; actorId: string }[]) ?? []
}

it('is written down by the helper, as hers and not as the helper’s, with her contact sealed', async () => {
  const { session, lead } = await submit({ contact: { name: '黄阿婆', phone: '19900002009' } })
  expect(lead).toMatchObject({ status: 'SCREENING', channel: 'STATION', stationId: 'hall-liuqiao' })
  expect(JSON.stringify(lead)).not.toContain('黄阿婆')
  const [row] = await town.rows('leads', { _id: lead.id })
  expect(row?.authorId).not.toBe(helperId)
  expect(JSON.stringify(row)).not.toMatch(/黄阿婆|19900002009/)
  expect(row?.helped).toMatchObject({ by: helperId, stationId: 'hall-liuqiao' })
  const consents = await town.rows('consents', { personId: row?.authorId })
  expect(consents.map(({ purpose }) => purpose)).toEqual(['CALL_BACK'])
  expect((await historyOf(lead.id))[0]).toMatchObject({ step: 'submit', role: 'stationHelper' })
  expect((await helper()('lead.listMine', {})).rows).toEqual([])
  const [mine] = (await helper()('helper.sessions', {})).rows
  expect(mine).toMatchObject({ id: session.id, leadNo: lead.no, deeds: [{ step: 'submit' }] })
})

it('is one lead when the same tap arrives twice, and one session takes one lead', async () => {
  const session = await begin()
  const same = { sessionId: session.id, key: key(), ...draft() }
  const first = await helper()('lead.submitFor', same)
  expect((await helper()('lead.submitFor', same)).id).toBe(first.id)
  await expect(helper()('lead.submitFor', { ...same, key: key() })).rejects.toMatchObject({
    code: 'wrong_status',
    field: 'session_used',
  })
})

it.each([
  ['a lead for somebody else that was not read out to her', { consent: false }, 'consent'],
  [
    'a lead for somebody else without a name to ask by',
    { contact: { phone: '19900002009' } },
    'contact.name',
  ],
  [
    'a lead for somebody else with a phone number that is none',
    { contact: { name: '黄阿婆', phone: '1' } },
    'contact.phone',
  ],
])('%s', async (_what, part, field) => {
  const { id: sessionId } = await begin()
  const asked = { sessionId, key: key(), ...draft(part) }
  await expect(helper()('lead.submitFor', asked)).rejects.toMatchObject({ code: 'invalid_input', field })
})

it('is hidden from the helper once the half hour is over, and from every other helper at once', async () => {
  const { session, lead } = await submit({ visibility: 'UNIT_ONLY' })
  const { id: sessionId } = session
  expect((await helper()('helper.session', { sessionId })).lead?.situation).toContain('下水道')
  await expect(helper()('lead.get', { leadId: lead.id })).rejects.toMatchObject({ code: 'not_found' })
  await expect(town.as('o-gui')('helper.session', { sessionId })).rejects.toMatchObject({ code: 'not_found' })
  town.advance({ minutes: 31 })
  const over = { code: 'wrong_status', field: 'session_over' }
  await expect(helper()('helper.session', { sessionId })).rejects.toMatchObject(over)
  await expect(helper()('helper.withdraw', { sessionId, ...on(lead) })).rejects.toMatchObject(over)
  await expect(helper()('slip.issue', { sessionId })).rejects.toMatchObject(over)
})

it('takes a paper home that shows the way of her matter and nothing else, until it is void', async () => {
  const { session, lead } = await submit({ contact: { name: '黄阿婆', phone: '19900002009' } })
  const { id: sessionId } = session
  const { code, image } = await helper()('slip.issue', { sessionId })
  expect(image).toMatch(/^data:image\//)
  expect(code.replaceAll('-', '')).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  const seen = await town.as('o-lin')('slip.view', { code: code.toLowerCase() })
  expect(seen).toMatchObject({ no: lead.no, status: 'SCREENING', stationId: 'hall-liuqiao' })
  expect(seen.timeline.map(({ step }) => step)).toEqual(['submit'])
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`下水道|黄阿婆|1990000|${helperId}|${lead.id}"`))

  const next = await helper()('slip.issue', { sessionId })
  const gone = { code: 'not_found', field: 'slip' }
  await expect(town.as('o-lin')('slip.view', { code })).rejects.toMatchObject(gone)
  await helper()('slip.revoke', { sessionId })
  await expect(town.as('o-lin')('slip.view', { code: next.code })).rejects.toMatchObject(gone)
})

it('comes back with her paper, or with number and name, and the helper says for her what she says', async () => {
  const { session, lead } = await submit()
  const { code } = await helper()('slip.issue', { sessionId: session.id })
  await answered(lead)
  const byCode = await begin({ code })
  const first = await helper()('helper.session', { sessionId: byCode.id })
  if (!first.lead) throw new Error('no lead')
  const denied = await helper()('helper.deny', {
    sessionId: byCode.id,
    ...on(first.lead),
    text: '昨天下雨又漫出来了。',
  })
  expect(denied).toMatchObject({ status: 'HANDLING', round: 2 })

  const byName = await begin({ no: lead.no.toLowerCase(), name: '黄阿婆' })
  await expect(helper()('helper.session', { sessionId: byCode.id })).rejects.toMatchObject({
    field: 'session_over',
  })
  expect(byName.leadId).toBe(lead.id)
  const steps = (await historyOf(lead.id)).filter(({ role }) => role === 'stationHelper')
  expect(steps.map(({ step }) => step)).toEqual(['submit', 'deny'])
  const audit = (await town.rows('audit', { subject: lead.id })).map(({ action }) => action).sort()
  expect(audit).toEqual(['helper.begin', 'helper.begin', 'helper.deny', 'helper.submit', 'slip.issue'])
})

it('is not found by a wrong name, nor is a lead that somebody raised on her own phone', async () => {
  const { lead } = await submit()
  const own = await town.as('o-wang')('lead.submit', {
    key: key(),
    situation: '二小门口的路灯一直不亮，孩子放学看不清路。',
    placeId: 'liuqiao-c',
    contact: { name: '邹桂枝' },
  })
  const gone = { code: 'not_found', field: 'slip' }
  await expect(begin({ no: lead.no, name: '王阿婆' })).rejects.toMatchObject(gone)
  await expect(begin({ no: own.no, name: '邹桂枝' })).rejects.toMatchObject(gone)
  await expect(begin({ code: '0000-0000-0000-0000' })).rejects.toMatchObject(gone)
})

it('acts on no other lead than that of the session', async () => {
  const { session, lead } = await submit()
  const other = await submit()
  const asked = { sessionId: other.session.id, ...on(lead) }
  await expect(helper()('helper.withdraw', asked)).rejects.toMatchObject({ code: 'not_found' })
  const gone = await helper()('helper.withdraw', { sessionId: other.session.id, ...on(other.lead) })
  expect(gone.status).toBe('WITHDRAWN')
  expect(session.id).not.toBe(other.session.id)
})

it('is told of the news by her station: its helpers find it in their inboxes, and WeChat carries none of it', async () => {
  const { lead } = await submit()
  await town.rows('notices')
  const opened = await town.as('o-worker')('lead.open', { leadId: lead.id })
  await town.as('o-worker')('lead.ask', { ...on(opened), question: '是菜场的哪个门？' })
  await town.timer()
  for (const openid of ['o-rui', 'o-gui']) {
    const [news] = (await town.as(openid)('notice.list', {})).rows
    expect(news).toMatchObject({ kind: 'lead.needsInfo', helped: true, leadNo: lead.no })
    expect(news?.title).toMatch(/^请转告本人：/)
  }
  const rows = await town.rows('notices', { leadId: lead.id, helped: true })
  expect(rows.map(({ push }) => push)).toEqual(['NONE', 'NONE'])
})

it('more sessions than a day has room for are refused, with the moment to come back', async () => {
  const answers = []
  for (let n = 0; n < 61; n += 1) answers.push(await town.envelope('o-gui')('helper.begin', { key: key() }))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(60)
  expect(answers.at(-1)).toMatchObject({ ok: false, error: { code: 'too_many', field: 'help' } })
})

it('is told in the audit by its number, and by no id of ours', async () => {
  await town.appoint('o-audit', { roles: ['auditor'], name: '明察' })
  const { session, lead } = await submit()
  await helper()('slip.issue', { sessionId: session.id })
  const { rows } = await town.as('o-audit')('audit.list', {})
  const told = rows.filter(({ subject }) => subject === lead.no)
  expect(told.map(({ action, actor }) => [action, actor])).toEqual([
    ['slip.issue', '芮晓棠'],
    ['helper.submit', '芮晓棠'],
  ])
  expect(JSON.stringify(rows)).not.toContain(lead.id)
})
