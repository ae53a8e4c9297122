import type { AppError } from '@shared/domain/errors'
import { checkEntry } from '../../cloudfunctions/jobs/check-entry'
import { checkLeads } from '../../cloudfunctions/jobs/check-leads'
import { takeMediaVerdict } from '../../cloudfunctions/jobs/take-media-verdict'
import { png } from '../support/photo-files'
import { settings } from '../support/little-town'
import { startTown, type Town } from '../support/town'

const ANNA = 'openid-anna'
const NEIGHBOUR = 'openid-neighbour'
const STAFF = 'openid-staff'
const anna = { id: 'anna', openid: ANNA, label: '安娜' }
const LAMP = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'

let town: Town
let keys = 0
beforeAll(async () => {
  town = await startTown()
  town.emulator.setPersonas([anna])
  await town.appoint(STAFF, { roles: ['proposalStaff'], name: '常工作' })
})
afterAll(() => town.stop())
afterEach(() => {
  town.emulator.setPersonas([anna])
  town.advance({ days: 1 }) // nobody may raise all these on one day
})

const raise = (situation: string, more: object = {}) =>
  town.as(ANNA)('lead.submit', {
    situation,
    placeId: 'liuqiao-c',
    key: `key-of-a-lead-${String(++keys).padStart(6, '0')}`,
    ...more,
  })
const stateOf = async (id: string) => {
  const [lead] = await town.rows('leads', { _id: id })
  return [lead?.['status'], lead?.['contentReason']].filter(Boolean).join(' ')
}
const check = () => checkLeads({ at: town.now(), settings })
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'seen',
    ({ code }: AppError) => code,
  )

async function photo(): Promise<string> {
  const bytes = png('MINYI-SILENT')
  const { photoId, url, headers } = await town.as(ANNA)('photo.ticket', { bytes: bytes.length })
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  await town.as(ANNA)('photo.arrived', { photoId })
  return photoId
}
async function verdict(photoId: string, suggest: 'pass' | 'risky', label: number) {
  const trace_id = (await town.rows('photos', { _id: photoId }))[0]?.traceId
  const detail = [{ label, suggest, prob: 95 }]
  await takeMediaVerdict(
    { MsgType: 'event', Event: 'wxa_media_check', trace_id, version: 2, result: { suggest, label }, detail },
    { at: town.now(), settings },
  )
}

describe('the words of a lead', () => {
  test.each([
    [LAMP, 'SCREENING'],
    ['文昌菜市场收了三个月卫生费没有票，有事打我电话19900000018。', 'HELD PERSONAL_DATA'],
    ['新塘小学三年级二班的王小果同学，在校门口买了辣条，肚子疼住了一天院。', 'HELD MINOR'],
    ['。。。。测试测试123', 'REJECTED_CONTENT EMPTY'],
    ['日结兼职，动动手指一天三百，加微信 fake-000000 领资料。', 'REJECTED_CONTENT AD'],
    ['那个管摊位的见人就【辱骂】，收了东西也不办事。', 'HELD ABUSE'],
    ['这件事情请你们【复核】一下再说好不好。', 'HELD CURRENT_POLITICS'],
  ])('%s → %s', async (situation, expected) => {
    const lead = await raise(situation)
    expect(await stateOf(lead.id)).toBe(expected)
  })

  test('that only the unit reads may say whom to call', async () => {
    const lead = await raise(`${LAMP}有事打我电话19900000018。`, { visibility: 'UNIT_ONLY' })
    expect(await stateOf(lead.id)).toBe('SCREENING')
  })
})

describe('while the checker is down', () => {
  test('a lead is neither lost nor shown, and goes on when it is back', async () => {
    town.emulator.setPersonas([]) // it refuses everybody
    const { id } = await raise(LAMP)
    expect(await stateOf(id)).toBe('SAFETY_CHECK')
    await check()
    expect(await stateOf(id)).toBe('SAFETY_CHECK')
    expect(await refusal(town.as(NEIGHBOUR)('lead.get', { leadId: id }))).toBe('not_found')
    expect((await town.as(STAFF)('queue.list', { desk: 'staff', tab: 'todo' })).rows.map(row => row.id))
      .not //
      .toContain(id)

    town.emulator.setPersonas([anna])
    await check()
    expect(await stateOf(id)).toBe('SCREENING')
  })

  test('one lead that cannot be read holds up no other', async () => {
    town.emulator.setPersonas([])
    await town.add('leads', { _id: 'broken', status: 'SAFETY_CHECK', createdAt: '2020-01-01T00:00:00.000Z' })
    const { id } = await raise(LAMP)
    town.emulator.setPersonas([anna])
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await check()
    expect(log.mock.calls.flat().join()).toContain('broken')
    expect(log.mock.calls.flat().join()).not.toContain('路灯')
    log.mockRestore()
    expect(await stateOf(id)).toBe('SCREENING')
  })

  test('what is added to a lead is held, not lost', async () => {
    const personId = (await town.as(ANNA)('person.me', {})).id
    const entry = (text: string, photoIds: string[] = []) => checkEntry({ personId, text, photoIds })
    expect(await entry('已经修好了。')).toEqual({})
    expect(await entry('可以打19900000018找我。')).toEqual({ held: true })
    expect(await checkEntry({ personId, text: '可以打19900000018找我。', isPublic: false })).toEqual({})
    expect(await refusal(entry('加微信 fake-000000 领资料。'))).toBe('content_risky')
    const photoId = await photo()
    expect(await entry('请看照片。', [photoId])).toEqual({ held: true, awaitsPhotos: true })
    await verdict(photoId, 'pass', 100)
    expect(await entry('请看照片。', [photoId])).toEqual({})
    town.emulator.setPersonas([])
    expect(await entry('已经修好了。')).toEqual({ held: true })
  })
})

describe('a lead with photos', () => {
  test('waits for all of them, and its words are not read twice', async () => {
    const [first, second] = [await photo(), await photo()]
    const { id } = await raise(LAMP, { photoIds: [first, second] })
    expect(await stateOf(id)).toBe('SAFETY_CHECK')
    town.emulator.setPersonas([]) // from here on nobody could read the words
    await verdict(first, 'pass', 100)
    expect(await stateOf(id)).toBe('SAFETY_CHECK')
    await verdict(second, 'pass', 100)
    expect(await stateOf(id)).toBe('SCREENING')
  })

  test.each([
    ['risky', 20003, 'HELD ABUSE'],
    ['risky', 20002, 'REJECTED_CONTENT VULGAR'],
  ] as const)('of which one is %s %d', async (suggest, label, expected) => {
    const [first, second] = [await photo(), await photo()]
    const { id } = await raise(LAMP, { photoIds: [first, second] })
    await verdict(first, 'pass', 100)
    await verdict(second, suggest, label)
    expect(await stateOf(id)).toBe(expected)
  })

  test('that was withdrawn meanwhile stays withdrawn', async () => {
    const photoId = await photo()
    const { id, revision } = await raise(LAMP, { photoIds: [photoId] })
    await town.as(ANNA)('lead.undo', { leadId: id, revision, key: 'key-of-the-undoing' })
    await verdict(photoId, 'pass', 100)
    expect(await stateOf(id)).toBe('WITHDRAWN')
  })
})

describe('what is added with a photo', () => {
  test('waits for the photo’s verdict alone, is then free by itself, and is told only then', async () => {
    const worker = town.as(STAFF)
    const step = (of: { id: string; revision: number }) => ({
      leadId: of.id,
      revision: of.revision,
      key: `tap-of-a-photo-${String(++keys).padStart(6, '0')}`,
    })
    const raised = await raise(LAMP)
    const open = await worker('lead.accept', step(raised))
    await town.as(NEIGHBOUR)('lead.follow', { leadId: raised.id, kind: 'FOLLOW' })
    await town.appoint('openid-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
    await worker('lead.refer', { ...step(open), unitId: 'roads', days: 7 })
    const photoId = await photo()
    const mine = await town.as(ANNA)('lead.get', { leadId: raised.id })
    const added = await town.as(ANNA)('lead.supplement', {
      ...step(mine),
      text: '又拍了一张。',
      photoIds: [photoId],
    })
    const seen = async () => JSON.stringify(await town.as(NEIGHBOUR)('lead.get', { leadId: raised.id }))
    const told = async () => (await town.rows('notices', { kind: 'lead.supplemented' })).length

    expect(added.timeline.at(-1)).toMatchObject({ step: 'supplement', held: true })
    await town.timer()
    expect([(await seen()).includes('又拍了一张'), await told()]).toEqual([false, 0])

    await verdict(photoId, 'pass', 100)
    town.advance({ minutes: 1 })
    await town.timer()
    expect([(await seen()).includes('又拍了一张'), await told()]).toEqual([true, 1])
  })
})

describe('a picture that the machine refused', () => {
  const on = (of: { id: string; revision: number }) => ({
    leadId: of.id,
    revision: of.revision,
    key: `tap-of-a-refusal-${String(++keys).padStart(6, '0')}`,
  })
  const now = (id: string, openid = STAFF) => town.as(openid)('lead.get', { leadId: id })
  const photoState = async (photoId: string) => (await town.rows('photos', { _id: photoId }))[0]?.['state']

  test('does not go out with words that a person releases', async () => {
    const raised = await raise(LAMP)
    await town.as(STAFF)('lead.accept', on(raised))
    const photoId = await photo()
    const added = await town.as(ANNA)('lead.supplement', {
      ...on(await now(raised.id, ANNA)),
      text: '又拍了一张。',
      photoIds: [photoId],
    })
    await verdict(photoId, 'risky', 20002)
    const eventId = added.timeline.at(-1)?.id ?? ''
    await town.as(STAFF)('lead.releaseEntry', { ...on(await now(raised.id)), eventId })
    const seen = await now(raised.id, NEIGHBOUR)
    expect(JSON.stringify(seen)).toContain('又拍了一张')
    expect([await photoState(photoId), JSON.stringify(seen).includes('photos/')]).toEqual(['REJECTED', false])
  })

  test('is judged by whoever decides about the appeal', async () => {
    const photoId = await photo()
    const { id } = await raise(LAMP, { photoIds: [photoId] })
    await verdict(photoId, 'risky', 20002)
    expect([await stateOf(id), await photoState(photoId)]).toEqual(['REJECTED_CONTENT VULGAR', 'REJECTED'])
    await town.as(ANNA)('lead.appeal', { ...on(await now(id, ANNA)), text: '这是路灯，不是别的。' })
    await town.as(STAFF)('lead.releaseHeld', on(await now(id)))
    expect([await stateOf(id), await photoState(photoId)]).toEqual(['SCREENING', 'PASSED'])
  })
})
