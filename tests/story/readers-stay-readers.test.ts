import type { ActionName, Input, Output } from '@shared/contract'
import { startTown, type Town } from '../support/town'

const LAMP = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
const CALL_ME = `${LAMP}有事打我电话19900000018。`

let town: Town
let taps = 0
beforeAll(async () => {
  town = await startTown()
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '陆采薇' })
  await town.appoint('o-here', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
  await town.appoint('o-there', { roles: ['townWorker'], areaId: 'shibu', name: '贺兰' })
  await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
  await town.appoint('o-leader', { roles: ['unitLeader'], unitId: 'roads', name: '樊知行' })
  await town.appoint('o-other', { roles: ['unitClerk'], unitId: 'housing', name: '闻人朗' })
})
afterAll(() => town.stop())
afterEach(() => town.advance({ days: 1 })) // nobody may raise all these on one day

const tap = () => `tap-of-a-reader-${String((taps += 1)).padStart(6, '0')}`
const raise = (part: Partial<Input<'lead.submit'>> = {}) =>
  town.as('o-wang')('lead.submit', { situation: LAMP, placeId: 'liuqiao-c', key: tap(), ...part })

type Step = Extract<ActionName, `lead.${string}`>
/** One step of a lead as it is now. */
async function take<N extends Step>(openid: string, action: N, id: string, more: object = {}) {
  const { revision } = await town.as(openid)('lead.get', { leadId: id })
  return town.as(openid)(action, { leadId: id, revision, key: tap(), ...more } as never) as Promise<Output<N>>
}
const accepted = async (part?: Partial<Input<'lead.submit'>>) => {
  const { id } = await raise(part)
  await take('o-office', 'lead.accept', id)
  return id
}
const handled = async (part?: Partial<Input<'lead.submit'>>) => {
  const id = await accepted(part)
  await take('o-office', 'lead.refer', id, { unitId: 'roads', days: 7, text: '只说给单位听的话' })
  await take('o-clerk', 'lead.acceptReferral', id)
  return id
}
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    ({ code, field }: { code: string; field?: string }) => [code, field].filter(Boolean).join(' '),
  )
const rows = async (openid: string, ...[action, input]: [ActionName, object]) =>
  ((await town.as(openid)(action, input as never)) as { rows: { id: string }[] }).rows.map(({ id }) => id)

describe('what only the unit was to read', () => {
  it('does not become public with a telephone number in it', async () => {
    const id = await accepted({ situation: CALL_ME, visibility: 'UNIT_ONLY' })
    const open = take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_HIDDEN_NAME' })
    expect(await refusal(open)).toBe('content_held visibility')
    expect(await refusal(town.as('o-lin')('lead.get', { leadId: id }))).toBe('not_found')
    expect(await rows('o-lin', 'lead.find', { text: '路灯' })).not.toContain(id)
  })

  it('becomes public where nothing speaks against it, and is found by its words and number from then on', async () => {
    const id = await accepted({ visibility: 'UNIT_ONLY', situation: `${LAMP}请快来看看。` })
    expect(await rows('o-lin', 'lead.find', { text: '快来' })).not.toContain(id)
    const { no } = await take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_HIDDEN_NAME' })
    expect(await rows('o-lin', 'lead.find', { text: '快来' })).toContain(id)
    expect(await rows('o-lin', 'lead.find', { text: no })).toEqual([id])
    expect(await rows('o-lin', 'lead.find', { text: no.replaceAll('-', '').toLowerCase() })).toEqual([id])
  })

  it('waits for the checker rather than going out unread', async () => {
    const id = await accepted({ visibility: 'UNIT_ONLY' })
    town.emulator.setPersonas([])
    const open = take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_HIDDEN_NAME' })
    expect(await refusal(open)).not.toBe('done')
    town.emulator.setPersonas(
      ['wang', 'lin', 'office', 'here', 'there', 'clerk', 'leader', 'other'].map(name => {
        const openid = `o-${name}`
        return { id: openid, openid, label: openid }
      }),
    )
    expect(await refusal(town.as('o-lin')('lead.get', { leadId: id }))).toBe('not_found')
  })
})

it('a name that is put up later is looked at like one that was there from the start', async () => {
  const id = await accepted()
  const rude = take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_NAMED', name: '【辱骂】' })
  expect(await refusal(rude)).toMatch(/^content_/)
  await take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_NAMED', name: '邹桂枝' })
  const worse = take('o-wang', 'lead.changeContact', id, {
    contact: { name: '【辱骂】' },
    contactForUnit: false,
  })
  expect(await refusal(worse)).toMatch(/^content_/)
  await take('o-wang', 'lead.changeVisibility', id, { visibility: 'PUBLIC_HIDDEN_NAME' })
  const { consents } = await town.as('o-wang')('person.consents', {})
  const shown = consents.filter(({ purpose, leadId }) => purpose === 'PUBLIC_NAME' && leadId === id)
  expect(shown.map(({ withdrawnAt }) => withdrawnAt !== undefined)).toEqual([true])
})

describe('a lead that is merged', () => {
  it('goes only where its author may follow it', async () => {
    const hidden = await accepted({ visibility: 'UNIT_ONLY' })
    const { id } = await raise()
    expect(await refusal(take('o-office', 'lead.merge', id, { intoId: hidden }))).toBe('invalid_input into')
  })

  it('brings its followers along as what they were, and its author may object once', async () => {
    const into = await accepted()
    const id = await accepted()
    await town.as('o-lin')('lead.follow', { leadId: id, kind: 'FOLLOW' })
    await town.as('o-zhou')('lead.follow', { leadId: id, kind: 'MET' })
    await town.as('o-zhao')('lead.follow', { leadId: id, kind: 'FOLLOW' })
    await town.as('o-zhao')('lead.follow', { leadId: into, kind: 'MET' })
    await take('o-office', 'lead.merge', id, { intoId: into })
    expect(await town.as('o-lin')('lead.get', { leadId: into })).toMatchObject({
      followers: 3,
      met: 2,
      following: 'FOLLOW',
    })
    expect(await town.as('o-zhao')('lead.get', { leadId: into })).toMatchObject({ following: 'MET' })
    const mine = await take('o-wang', 'lead.objectMerge', id, { text: '不是同一个路口的灯。' })
    expect(mine.status).toBe('SCREENING')
    await take('o-office', 'lead.merge', id, { intoId: into })
    const again = take('o-wang', 'lead.objectMerge', id, { text: '真的不是同一个路口。' })
    expect(await refusal(again)).toBe('wrong_status objection_used')
  })
})

describe('the desks', () => {
  it('show a town its own, a unit its own, and nobody else anything of it', async () => {
    const id = await handled({ visibility: 'UNIT_ONLY' })
    const on = (openid: string, desk: 'staff' | 'unit', tab: 'todo' | 'waiting') =>
      rows(openid, 'queue.list', { desk, tab })
    expect(await on('o-here', 'staff', 'waiting')).toContain(id)
    expect(await on('o-clerk', 'unit', 'todo')).toContain(id)
    expect(await on('o-leader', 'unit', 'waiting')).toContain(id)
    expect(await on('o-there', 'staff', 'waiting')).not.toContain(id)
    expect(await on('o-other', 'unit', 'todo')).not.toContain(id)
    expect(await refusal(on('o-other', 'staff', 'todo'))).toBe('forbidden')
    expect(await refusal(on('o-wang', 'unit', 'todo'))).toBe('forbidden')
  })

  it('show somebody who went to another unit nothing of the first one', async () => {
    const personId = await town.appoint('o-moving', { roles: ['unitClerk'], unitId: 'roads', name: '方可' })
    const id = await handled({ visibility: 'UNIT_ONLY' })
    await take('o-moving', 'lead.progress', id, { text: '已经派人去看过现场。' })
    expect(await rows('o-moving', 'queue.list', { desk: 'unit', tab: 'done' })).toContain(id)
    await town.appoint('o-moving', { roles: ['unitClerk'], unitId: 'housing', name: '方可' })
    expect(await rows('o-moving', 'queue.list', { desk: 'unit', tab: 'done' })).toEqual([])
    await town.appoint('o-moving', { roles: [] })
    expect(await refusal(rows('o-moving', 'queue.list', { desk: 'unit', tab: 'done' }))).toBe('forbidden')
    expect(personId).toBeTruthy()
  })
})

describe('between desks', () => {
  it('a note to the unit is for the unit', async () => {
    const id = await handled()
    const reads = async (openid: string) =>
      JSON.stringify(await town.as(openid)('lead.get', { leadId: id })).includes('只说给单位听的话')
    expect([await reads('o-clerk'), await reads('o-office')]).toEqual([true, true])
    expect([await reads('o-wang'), await reads('o-lin'), await reads('o-other')]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('extensions together have an end', async () => {
    const id = await handled()
    const ask = (date: string) =>
      take('o-clerk', 'lead.askExtension', id, { reasonCode: 'SEASON', text: '雨季不能施工。', date })
    const day = (days: number) =>
      new Date(Date.parse(town.now()) + days * 86_400_000).toISOString().slice(0, 10)
    await ask(day(60))
    const longer = await take('o-office', 'lead.approveExtension', id)
    expect(longer.dueBefore).toBeDefined()
    expect(await refusal(ask(day(100)))).toBe('invalid_input extension_date')
  })

  it('a matter that its author leaves alone is told to the unit that works on it', async () => {
    const id = await handled()
    await town.timer()
    await take('o-wang', 'lead.withdrawName', id)
    await town.timer()
    const { rows: told } = await town.as('o-clerk')('notice.list', {})
    expect(told[0]).toMatchObject({ kind: 'lead.withdrawn', leadId: id })
  })
})
