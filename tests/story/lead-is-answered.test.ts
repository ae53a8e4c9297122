import type { Input } from '@shared/contract'
import { startTown, type Town } from '../support/town'

const draft: Omit<Input<'lead.submit'>, 'key'> = {
  situation: '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
  suggestion: '希望尽快换好灯泡。',
  placeId: 'liuqiao-c',
}
const key = (name: string) => `tap-${name.padEnd(20, '0')}`

describe('a lead, from a phone to a confirmed answer', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    await town.appoint('o-worker', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
    await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
    await town.appoint('o-leader', { roles: ['unitLeader'], unitId: 'roads', name: '樊知行' })
  })
  afterAll(() => town.stop())

  const resident = () => town.as('o-wang')
  const raise = (name: string) => resident()('lead.submit', { ...draft, key: key(name) })
  const on = (lead: { id: string; revision: number }, name: string) => ({
    leadId: lead.id,
    revision: lead.revision,
    key: key(name),
  })

  it('is screened, referred, handled, signed and confirmed, and everybody concerned is told once', async () => {
    // Given a lead that a neighbour follows
    const raised = await raise('whole-road')
    expect(raised).toMatchObject({ status: 'SCREENING', audience: 'own', no: 'XS-2026-000001' })
    const screened = await town.as('o-worker')('lead.open', { leadId: raised.id })
    const accepted = await town.as('o-worker')('lead.accept', {
      ...on(screened, 'accept'),
      categoryId: 'road-safety',
    })
    await town.as('o-lin')('lead.follow', { leadId: raised.id, kind: 'MET' })

    // When it goes the whole way
    const referred = await town.as('o-worker')('lead.refer', {
      ...on(accepted, 'refer'),
      unitId: 'roads',
      days: 7,
    })
    const taken = await town.as('o-clerk')('lead.acceptReferral', on(referred, 'take'))
    const told = await town.as('o-clerk')('lead.progress', {
      ...on(taken, 'progress'),
      text: '已经派人去看过现场。',
    })
    const reply = { resultMeaning: 'DONE' as const, done: '今天上午已经更换灯泡，当晚恢复照明。' }
    const written = await town.as('o-clerk')('lead.reply', { ...on(told, 'reply'), reply })
    const signed = await town.as('o-leader')('lead.sign', on(written, 'sign'))
    expect(signed).toMatchObject({ status: 'ANSWERED', resultMeaning: 'DONE' })
    await town.timer()
    const turnsOf = async (openid: string) =>
      (await town.as(openid)('notice.list', {})).rows.map(({ turn }) => turn)
    expect((await turnsOf('o-wang'))[0]).toEqual({ status: 'ANSWERED', resultMeaning: 'DONE' })
    expect(await turnsOf('o-lin')).toEqual([undefined, undefined, undefined])
    const mine = await resident()('lead.get', { leadId: raised.id })
    const solved = await resident()('lead.confirm', on(mine, 'confirm'))
    town.advance({ minutes: 1 })
    await town.timer()
    await town.timer()

    // Then
    expect(solved).toMatchObject({ status: 'SOLVED_DIRECT', confirmed: true, waitsFor: [] })
    expect(solved.replies).toMatchObject([{ done: reply.done, round: 1 }])
    const inbox = async (openid: string) =>
      (await town.as(openid)('notice.list', {})).rows.map(({ kind }) => kind).reverse()
    expect(await inbox('o-wang')).toEqual([
      'lead.accepted',
      'lead.referred',
      'lead.unitAccepted',
      'lead.progress',
      'lead.answered',
    ])
    expect(await inbox('o-lin')).toEqual([
      'lead.referred',
      'lead.progress',
      'lead.answeredFollower',
      'lead.closed',
    ])
    expect((await turnsOf('o-wang'))[0]).toBeUndefined()
    expect(await inbox('o-clerk')).toEqual(['unit.referred', 'unit.confirmed'])
    expect(await inbox('o-leader')).toEqual(['unit.toSign'])
    expect(await inbox('o-worker')).toEqual(['lead.newLead'])
  })

  it('is one lead, however often it is sent', async () => {
    const [first, second, third] = await Promise.all([raise('twice'), raise('twice'), raise('twice')])
    expect(new Set([first.id, second.id, third.id]).size).toBe(1)
    expect(await town.rows('leads', { _id: first.id })).toHaveLength(1)
  })

  it('lets one of two hasty colleagues win, and tells the other', async () => {
    const { id: leadId, revision } = await raise('hasty')
    const accept = (name: string) =>
      town.envelope('o-worker')('lead.accept', { leadId, revision, key: key(name) })
    const answers = await Promise.all([accept('first'), accept('second')])
    expect(answers.map(answer => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual(['conflict', 'ok'])
  })

  it('answers a tap that arrives twice like the first time', async () => {
    const lead = await raise('repeated')
    const first = await town.as('o-worker')('lead.accept', on(lead, 'once'))
    const again = await town.as('o-worker')('lead.accept', on(lead, 'once'))
    expect(again).toEqual({ ...first })
  })

  it('says the same of a lead that is hidden as of one that is missing', async () => {
    const hidden = await resident()('lead.submit', { ...draft, key: key('hidden'), visibility: 'UNIT_ONLY' })
    for (const leadId of [hidden.id, 'lead-missing']) {
      const refused = { code: 'not_found' }
      await expect(town.as('o-lin')('lead.get', { leadId })).rejects.toMatchObject(refused)
      await expect(town.as('o-lin')('lead.follow', { leadId, kind: 'MET' })).rejects.toMatchObject(refused)
      const step = { leadId, revision: 1, key: key('probe') }
      await expect(town.as('o-clerk')('lead.acceptReferral', step)).rejects.toMatchObject(refused)
      await expect(town.as('o-lin')('lead.confirm', step)).rejects.toMatchObject(refused)
    }
  })
})

describe('an answer that is denied', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    await town.appoint('o-staff', { roles: ['proposalStaff'], name: '陆采薇' })
    await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
    await town.appoint('o-leader', { roles: ['unitLeader'], unitId: 'roads', name: '樊知行' })
    await town.appoint('o-chief', { roles: ['supervisor'], name: '方正平' })
  })
  afterAll(() => town.stop())

  it('goes back with a new day, the second time under a supervisor’s eye, and may come back after its end', async () => {
    let n = 0
    const step = (lead: { id: string; revision: number }) => ({
      leadId: lead.id,
      revision: lead.revision,
      key: key(`step-${(n += 1)}`),
    })
    const [me, staff, clerk, leader] = ['o-wang', 'o-staff', 'o-clerk', 'o-leader'].map(town.as)
    if (!me || !staff || !clerk || !leader) throw new Error('four people')
    const raised = await me('lead.submit', { ...draft, key: key('denied') })
    let lead = await staff('lead.accept', step(raised))
    lead = await staff('lead.refer', { ...step(lead), unitId: 'roads', days: 7 })
    lead = await clerk('lead.acceptReferral', step(lead))
    for (const round of [1, 2, 3]) {
      lead = await clerk('lead.reply', {
        ...step(lead),
        reply: { resultMeaning: 'DONE', done: `第${round}次更换灯泡，恢复照明。` },
      })
      lead = await leader('lead.sign', step(lead))
      if (round < 3) lead = await me('lead.deny', { ...step(lead), text: '灯还是不亮，晚上看不见。' })
    }
    expect(lead).toMatchObject({ round: 3, supervised: true })
    lead = await me('lead.confirm', step(lead))
    town.advance({ days: 200 })
    lead = await me('lead.rebound', { ...step(lead), text: '又不亮了，和原来一样。' })
    expect(lead).toMatchObject({ status: 'OPEN', round: 1 })
    expect(lead.unitId).toBeUndefined()
    await town.timer()
    const told = (await town.rows('notices')).map(({ kind }) => kind)
    expect(told.filter(kind => kind === 'lead.deniedTwice')).toHaveLength(2)
    expect(told.filter(kind => kind === 'unit.rebounded')).toHaveLength(1)
  })
})
