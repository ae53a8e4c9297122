import type { ActionName, Input } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import { unzipSync, strFromU8 } from 'fflate'
import { startTown, type Town } from '../support/town'

let town: Town
let taps = 0
const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`
const ids: Record<string, string> = {}

beforeAll(async () => {
  town = await startTown()
  for (const [openid, who] of Object.entries({
    'o-office': { roles: ['proposalStaff'], name: '陆采薇' },
    'o-town': { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' },
    'o-far': { roles: ['townWorker'], areaId: 'shibu', name: '武陵春' },
    'o-committee': { roles: ['reviewer'], name: '闻人语' },
    'o-chair': { roles: ['chairMeeting'], name: '钟离岸' },
    'o-member': { roles: ['member'], name: '苏望舒' },
    'o-other': { roles: ['member'], name: '鹿鸣野' },
    'o-clerk': { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' },
  } as const))
    ids[openid] = await town.appoint(openid, { ...who, roles: [...who.roles] })
  for (const openid of ['o-wang', 'o-lin', 'o-zhao', 'o-qian']) ids[openid] = await town.appoint(openid)
})
afterAll(() => town.stop())

const refusal = async <N extends ActionName>(openid: string, action: N, input: Input<N>) => {
  const answer = (await town.envelope(openid)(action, input)) as Envelope<unknown>
  return answer.ok ? 'taken' : [answer.error.code, answer.error.field].filter(Boolean).join(' ')
}
const call = () => ids.call ?? ''
const seen = async () => (await town.as('o-office')('consultation.get', { consultationId: call() })).revision
const on = async () => ({ consultationId: call(), revision: await seen(), key: key() })
const topics = async (openid = 'o-office') =>
  (await town.as(openid)('topic.list', { consultationId: call() })).rows
const topic = async (title: string) => {
  const found = (await topics()).find(row => row.title === title)
  if (!found) throw new Error(`no topic ${title}`)
  return { topicId: found.id, revision: found.revision }
}
const propose = (openid: string, title: string, source: Input<'topic.propose'>['source'] = 'PUBLIC_LEAD') =>
  town.as(openid)('topic.propose', { consultationId: call(), title, source, key: key() })
const told = async (openid: string) => {
  town.advance({ minutes: 1 })
  await town.timer()
  return (await town.as(openid)('notice.list', {})).rows.map(({ kind }) => kind)
}

it('opens a call in a hall, and no town opens one in another town', async () => {
  const asked = { title: '今年冬天想商量什么', hallId: 'hall-liuqiao', until: '2026-03-20', key: key() }
  expect(await refusal('o-wang', 'consultation.open', asked)).toBe('forbidden')
  expect(await refusal('o-far', 'consultation.open', asked)).toBe('forbidden wrong_place')
  expect(await refusal('o-office', 'consultation.open', { ...asked, hallId: 'liuqiao-c' })).toBe(
    'invalid_input hallId',
  )
  expect(await refusal('o-office', 'consultation.open', { ...asked, until: '2025-01-01' })).toBe(
    'invalid_input until',
  )
  // G10: the call once stood unread on everybody's first page
  for (const bad of [{ title: '【违规】内容' }, { scope: '【违规】内容' }])
    expect(await refusal('o-town', 'consultation.open', { ...asked, ...bad })).toBe('content_risky text')
  const days = { from: '2026-03-01', topicBy: '2026-03-10', sessionBy: '2026-03-20', minutesBy: '2026-03-25' }
  const month = { ...days, theme: '【违规】内容', to: '2026-03-31', townIds: ['liuqiao'] }
  await town.appoint('o-chief', { roles: ['proposalChief'], name: '文守一' })
  expect(await refusal('o-chief', 'month.save', { month, key: key() })).toBe('content_risky text')
  const opened = await town.as('o-town')('consultation.open', asked)
  expect(opened).toMatchObject({
    no: 'XY-2026-000001',
    status: 'CALL',
    area: ['city', 'liuqiao', 'liuqiao-c', 'hall-liuqiao'],
  })
  expect((await town.as('o-town')('consultation.open', asked)).id).toBe(opened.id)
  expect(await town.rows('consultations')).toHaveLength(1)
  ids.call = opened.id
  expect(await told('o-member')).toEqual(['topic.callOpen'])
})

it('takes topics from everybody by the sources that are hers, and counts support once a person', async () => {
  await propose('o-wang', '二小门口早晚怎么过马路')
  await propose('o-lin', '学校门口过马路太危险')
  await propose('o-zhao', '斑马线前的路灯太暗')
  await propose('o-other', '老旧小区加装电梯', 'MEETING')
  expect(
    await refusal('o-wang', 'topic.propose', {
      consultationId: call(),
      title: '领导说的事',
      source: 'LEADER',
      key: key(),
    }),
  ).toBe('invalid_input source')
  const { topicId } = await topic('二小门口早晚怎么过马路')
  await town.as('o-qian')('topic.support', { topicId, on: true })
  await town.as('o-qian')('topic.support', { topicId, on: true })
  await town.as('o-wang')('topic.support', { topicId, on: true })
  expect((await topics()).map(({ title, supports }) => [title, supports])).toEqual([
    ['二小门口早晚怎么过马路', 2],
    ['学校门口过马路太危险', 1],
    ['斑马线前的路灯太暗', 1],
    ['老旧小区加装电梯', 1],
  ])
  const { topicId: second } = await topic('学校门口过马路太危险')
  await town.as('o-qian')('topic.support', { topicId: second, on: true })
  expect((await topics('o-qian')).filter(({ supported }) => supported)).toHaveLength(2)
  expect(JSON.stringify(await topics('o-qian'))).not.toContain(ids['o-wang'])
})

it('makes a topic of a lead, whose author and followers stand behind it and are told', async () => {
  const situation = '云溪桥头绿灯太短，老人走到一半就变红，天天有人跑着过。'
  const raised = await town.as('o-wang')('lead.submit', { situation, placeId: 'liuqiao-c', key: key() })
  await town.timer()
  const leadId = raised.id
  const revised = async () => ({
    leadId,
    revision: (await town.as('o-office')('lead.get', { leadId })).revision,
    key: key(),
  })
  await town.as('o-office')('lead.accept', { ...(await revised()), categoryId: 'road-safety' })
  await town.as('o-qian')('lead.follow', { leadId, kind: 'MET' })
  const asked = { ...(await revised()), consultationId: call() }
  expect(await refusal('o-far', 'lead.toConsultation', asked)).toBe('forbidden wrong_place')
  const lead = await town.as('o-town')('lead.toConsultation', asked)
  expect(lead).toMatchObject({ status: 'IN_CONSULTATION', consultation: { no: 'XY-2026-000001' } })
  await town.as('o-town')('lead.toConsultation', asked)
  expect((await topics()).find(({ title }) => title.startsWith('云溪桥头'))).toMatchObject({
    supports: 2,
    leads: 1,
  })
  expect(await told('o-wang')).toContain('lead.inConsultation')
  ids.lead = leadId
})

it('holds words in doubt for a person who is not their writer, and refuses bad ones', async () => {
  const bad = { consultationId: call(), title: '【违规】内容', source: 'PUBLIC_LEAD' as const, key: key() }
  expect(await refusal('o-wang', 'topic.propose', bad)).toBe('content_risky text')
  await propose('o-town', '【复核】路边摊怎么管')
  const held = async (openid: string) => (await topics(openid)).filter(({ state }) => state === 'HELD').length
  expect([await held('o-town'), await held('o-office'), await held('o-wang')]).toEqual([1, 1, 0])
  const { topicId, revision } = await topic('【复核】路边摊怎么管')
  expect(await refusal('o-lin', 'topic.support', { topicId, on: true })).toBe('not_found')
  expect(await refusal('o-town', 'topic.release', { topicId, revision })).toBe('forbidden self_review')
  expect(await refusal('o-office', 'topic.decline', { topicId, revision, text: '【违规】内容' })).toBe(
    'content_risky text',
  )
  await town.as('o-office')('topic.decline', { topicId, revision, text: '请换个说法再提一次' })
  expect(await told('o-town')).toContain('topic.declined')
})

it('merges, nests, weighs and declines, and everybody hears what became of hers', async () => {
  const into = await topic('二小门口早晚怎么过马路')
  const alike = await topic('学校门口过马路太危险')
  expect(await refusal('o-wang', 'topic.join', { ...alike, intoId: into.topicId, how: 'MERGE' })).toBe(
    'forbidden',
  )
  expect(await refusal('o-far', 'topic.join', { ...alike, intoId: into.topicId, how: 'MERGE' })).toBe(
    'forbidden wrong_place',
  )
  await town.as('o-town')('topic.join', { ...alike, intoId: into.topicId, how: 'MERGE' })
  // 邹桂枝, 钱 and 林: three persons, although 钱 stood behind both
  expect((await topics()).find(({ id }) => id === into.topicId)).toMatchObject({ supports: 3 })
  expect(await refusal('o-town', 'topic.join', { ...alike, intoId: into.topicId, how: 'MERGE' })).toBe(
    'conflict',
  )
  await town.as('o-town')('topic.join', {
    ...(await topic('斑马线前的路灯太暗')),
    intoId: into.topicId,
    how: 'NEST',
  })
  const ranked = await topics()
  expect(ranked[0]).toMatchObject({ id: into.topicId, total: 4, parts: 1 })
  expect(ranked[1]).toMatchObject({ title: '斑马线前的路灯太暗', parentId: into.topicId })
  await town.as('o-town')('topic.weigh', { ...(await topic('老旧小区加装电梯')), weight: 50 })
  expect((await topics())[0]).toMatchObject({ title: '老旧小区加装电梯' })
  expect((await topics('o-wang'))[0]?.weight).toBeUndefined()
  await town.as('o-town')('topic.weigh', { ...(await topic('老旧小区加装电梯')), weight: 0 })
  expect(await told('o-lin')).toContain('topic.merged')
  expect(await told('o-zhao')).toContain('topic.nested')
})

it('closes by time, and after its last day takes nothing more', async () => {
  town.advance({ days: 20 })
  const late = { consultationId: call(), title: '来晚了的话题', source: 'PUBLIC_LEAD' as const, key: key() }
  expect(await refusal('o-wang', 'topic.propose', late)).toBe('wrong_status call_over')
  expect(await told('o-town')).toContain('topic.callEnded')
  expect(await town.as('o-wang')('consultation.get', { consultationId: call() })).toMatchObject({
    status: 'SHORTLIST',
  })
})

it('nominates with a reason, goes up level by level, comes back with a reason, and is planned', async () => {
  const { topicId } = await topic('二小门口早晚怎么过马路')
  expect(
    await refusal('o-wang', 'consultation.nominate', { ...(await on()), topicId, text: '意见最集中' }),
  ).toBe('forbidden')
  const part = await topic('斑马线前的路灯太暗')
  expect(
    await refusal('o-town', 'consultation.nominate', {
      ...(await on()),
      topicId: part.topicId,
      text: '意见最集中',
    }),
  ).toBe('invalid_input topicId')
  await town.as('o-town')('consultation.nominate', {
    ...(await on()),
    topicId,
    text: '意见最集中，牵动整条街',
  })
  expect(await told('o-lin')).toContain('topic.chosen')
  expect(await told('o-other')).toContain('topic.listed')
  expect(await refusal('o-chair', 'consultation.approve', await on())).toBe('forbidden')
  expect(await refusal('o-far', 'consultation.approve', await on())).toBe('forbidden')
  expect((await town.as('o-lin')('consultation.get', { consultationId: call() })).ahead).toEqual([
    '镇街',
    '联系专委会初审',
    '提案委复审',
    '主席会议审定',
  ])
  await town.as('o-town')('consultation.approve', await on())
  expect((await town.as('o-lin')('consultation.get', { consultationId: call() })).ahead?.[0]).toBe(
    '联系专委会初审',
  )
  expect(await told('o-committee')).toContain('topic.toApprove')
  await town.as('o-committee')('consultation.returnTopic', { ...(await on()), text: '范围太大，请再收一收' })
  expect(await told('o-lin')).toContain('topic.returned')
  expect((await topics()).filter(({ state }) => state === 'OPEN')).toHaveLength(4)
  await town.as('o-town')('consultation.nominate', { ...(await on()), topicId, text: '已收窄到早晚各一小时' })
  for (const level of ['o-town', 'o-committee', 'o-office'])
    await town.as(level)('consultation.approve', await on())
  expect(await refusal('o-chair', 'consultation.approve', await on())).toBe('invalid_input plannedFor')
  const planned = await town.as('o-chair')('consultation.approve', {
    ...(await on()),
    plannedFor: '2026-04-20',
  })
  expect(planned).toMatchObject({
    status: 'PLANNED',
    title: '二小门口早晚怎么过马路',
    plannedFor: '2026-04-20',
  })
  expect(planned.ahead).toBeUndefined()
  expect(
    planned.timeline.filter(({ step }) => step === 'approveTopic').map(({ facts }) => facts.level),
  ).toEqual(['镇街', '镇街', '联系专委会初审', '提案委复审', '主席会议审定'])
  expect(await told('o-lin')).toContain('topic.planned')
  // its own topic was not the one: the lead goes on
  expect(await town.as('o-wang')('lead.get', { leadId: ids.lead ?? '' })).toMatchObject({ status: 'OPEN' })
})

it('stands in the yearly plan, also as a Word file that opens', async () => {
  const plan = await town.as('o-wang')('plan.list', { year: 2026 })
  expect(plan.rows).toMatchObject([
    { title: '二小门口早晚怎么过马路', townId: 'liuqiao', plannedFor: '2026-04-20' },
  ])
  expect(plan.towns).toEqual([
    { townId: 'liuqiao', topics: 1, wanted: 2 },
    { townId: 'shibu', topics: 0, wanted: 2 },
  ])
  const { name, base64 } = await town.as('o-office')('plan.file', { year: 2026 })
  expect(name).toBe('2026年度协商计划.docx')
  const files = unzipSync(new Uint8Array(Buffer.from(base64, 'base64')))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml']))
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  for (const words of [
    '二小门口早晚怎么过马路',
    '柳桥社区民生议事堂',
    '群众提出',
    '2026-04-20',
    '云溪市政协办公室',
  ])
    expect(text).toContain(words)
})

it('is prepared behind its gates, each of which refuses first', async () => {
  expect(await refusal('o-town', 'consultation.startPrep', await on())).toBe('wrong_status no_convener')
  const appoint = async (personId = '') =>
    refusal('o-town', 'consultation.appointConvener', { ...(await on()), personId })
  expect(await appoint(ids['o-clerk'])).toBe('invalid_input personId')
  expect(await appoint(ids['o-wang'])).toBe('invalid_input personId')
  expect(await appoint(ids['o-member'])).toBe('taken')
  expect(await told('o-member')).toContain('consult.convener')
  await town.as('o-member')('consultation.startPrep', await on())
  expect(
    await refusal('o-other', 'consultation.prepare', { ...(await on()), change: { form: 'ONLINE' } }),
  ).toBe('forbidden')

  const open = async () => refusal('o-member', 'consultation.openOnline', await on())
  const prepare = async (change: Input<'consultation.prepare'>['change']) =>
    town.as('o-member')('consultation.prepare', { ...(await on()), change })
  expect(await open()).toBe('wrong_status seats_missing')
  await prepare({
    seats: [
      { role: 'RESIDENT', minimum: 1 },
      { role: 'UNIT', minimum: 1 },
      { role: 'EXPERT', minimum: 1 },
    ],
  })

  const apply = { consultationId: call(), role: 'RESIDENT' as const, note: '我家孩子天天从这里过。' }
  await town.as('o-lin')('seat.apply', apply)
  await town.as('o-lin')('seat.apply', apply)
  await town.as('o-zhao')('seat.apply', { ...apply, name: '赵一一' })
  await town.as('o-member')('seat.invite', { consultationId: call(), role: 'UNIT', who: { unitId: 'roads' } })
  await town.timer()
  expect(await told('o-clerk')).toContain('consult.invited')
  await town.as('o-clerk')('seat.answer', { consultationId: call(), yes: true })
  const expert = { name: '白砚秋', field: '交通工程' }
  const { id: expertId } = await town.as('o-office')('expert.save', { expert, key: key() })
  const ask = { consultationId: call(), role: 'EXPERT' as const, who: { expertId } }
  expect(await refusal('o-member', 'seat.invite', ask)).toBe('invalid_input expert_consent')
  await town.as('o-office')('expert.save', {
    expert: { ...expert, consentOn: '2026-03-01' },
    expertId,
    revision: 1,
    key: key(),
  })
  await town.as('o-member')('seat.invite', ask)
  const seats = await town.as('o-member')('seat.list', { consultationId: call() })
  expect(seats.missing).toEqual([{ role: 'RESIDENT', count: 1 }])
  expect(seats.rows.map(({ role, state }) => `${role} ${state}`).sort()).toEqual([
    'EXPERT SEATED',
    'RESIDENT APPLIED',
    'RESIDENT APPLIED',
    'UNIT SEATED',
  ])
  expect(await refusal('o-lin', 'seat.list', { consultationId: call() })).toBe('forbidden')
  expect(await refusal('o-other', 'seat.list', { consultationId: call() })).toBe('forbidden')
  const [lin, zhao] = seats.rows.filter(({ role }) => role === 'RESIDENT')
  await town.as('o-member')('seat.decide', { consultationId: call(), seatId: lin?.id ?? '', seat: true })
  expect(
    await refusal('o-member', 'seat.decide', { consultationId: call(), seatId: zhao?.id ?? '', seat: false }),
  ).toBe('invalid_input text')
  await town.as('o-member')('seat.decide', {
    consultationId: call(),
    seatId: zhao?.id ?? '',
    seat: false,
    text: '这次名额满了',
  })
  expect(await told('o-lin')).toContain('consult.seated')
  expect(await told('o-zhao')).toContain('consult.notSeated')

  expect(await open()).toBe('wrong_status no_study_pack')
  await prepare({ studyPack: [{ id: 'p1', title: '路口现状', text: '早高峰每小时过街四百余人。' }] })
  expect(await open()).toBe('wrong_status no_research')
  await prepare({
    research: {
      who: '召集人和网格员',
      when: '2026-03-02',
      where: '二小门口',
      findings: '绿灯十八秒，老人走到一半就变红。',
    },
  })
  expect(await open()).toBe('wrong_status no_end')
  await prepare({ onlineUntil: '2026-04-18', openTo: 'EVERYBODY' })
  expect(await open()).toBe('wrong_status no_session')
  await prepare({
    sessionAt: '2026-04-20T06:30:00.000Z',
    spot: '柳桥社区议事堂一楼',
  })
  expect(await open()).toBe('wrong_status no_plan')
  const { gates } = await town.as('o-member')('seat.list', { consultationId: call() })
  expect(gates).toEqual(['no_plan'])
  await prepare({ agenda: [{ id: 'a1', text: '大家说', minutes: 40 }] })
  expect(await open()).toBe('taken')
  expect(await town.as('o-wang')('consultation.get', { consultationId: call() })).toMatchObject({
    status: 'OPEN_ONLINE',
    seated: { RESIDENT: 1, UNIT: 1, EXPERT: 1 },
  })
  expect(await told('o-lin')).toContain('consult.opened')
})

it('is put off with a reason, gets a new time, and reminds a day before', async () => {
  await town.as('o-member')('consultation.postpone', { ...(await on()), text: '交警那天来不了' })
  expect(await told('o-lin')).toContain('consult.postponed')
  const later = { sessionAt: '2026-04-27T06:30:00.000Z', onlineUntil: '2026-04-25' }
  expect(await town.as('o-member')('consultation.resume', { ...(await on()), ...later })).toMatchObject({
    status: 'OPEN_ONLINE',
  })
  expect(await told('o-lin')).toContain('consult.changed')
  const now = new Date(town.now()).getTime()
  town.advance({ hours: Math.ceil((Date.parse('2026-04-26T01:05:00.000Z') - now) / 3_600_000) })
  expect(await told('o-lin')).toContain('consult.tomorrow')
  await town.timer()
  expect((await told('o-lin')).filter(kind => kind === 'consult.tomorrow')).toHaveLength(1)
})
