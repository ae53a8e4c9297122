import { createHash } from 'node:crypto'
import type { AppError } from '@shared/domain/errors'
import { checkPhotos } from '../../cloudfunctions/jobs/check-photos'
import { sweepPhotos } from '../../cloudfunctions/jobs/sweep-photos'
import { takeMediaVerdict } from '../../cloudfunctions/jobs/take-media-verdict'
import { claimPhotos, photoViews, releasePhotos } from '../../cloudfunctions/store/photos'
import { bareJpeg, heic, phoneJpeg, png } from '../support/photo-files'
import { settings } from '../support/little-town'
import { startTown, type Town } from '../support/town'

const ANNA = 'openid-anna'
const BO = 'openid-bo'
const MB = 1024 * 1024
/** A picture of which the emulated WeChat never says anything: the test says it. */
const silent = png('MINYI-SILENT')

let town: Town
beforeAll(async () => {
  town = await startTown()
  town.emulator.setPersonas([
    { id: 'anna', openid: ANNA, label: '安娜' },
    { id: 'bo', openid: BO, label: '小波' },
  ])
})
afterAll(() => town.stop())

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'taken',
    ({ code }: AppError) => code,
  )
const put = async ({ url, headers }: { url: string; headers: Record<string, string> }, bytes: Buffer) =>
  (await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })).status

async function upload(bytes: Buffer, openid = ANNA): Promise<string> {
  const ticket = await town.as(openid)('photo.ticket', { bytes: bytes.length })
  expect(await put(ticket, bytes)).toBe(200)
  return ticket.photoId
}
const arrived = (photoId: string, openid = ANNA) => town.as(openid)('photo.arrived', { photoId })
const row = async (photoId: string) => (await town.rows('photos', { _id: photoId }))[0]
const storedAt = (photo: { [field: string]: unknown } = {}) =>
  town.emulator.emulation.storage.pathOf(String(photo.fileId)) ?? ''
const fetched = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

type Verdict = { suggest?: string; label?: number; [more: string]: unknown }

async function verdict(photoId: string, { suggest = 'pass', label = 100, ...more }: Verdict = {}) {
  const trace_id = (await row(photoId))?.traceId
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id, version: 2 }
  const detail = [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 95 }]
  await takeMediaVerdict(
    { ...event, result: { suggest, label }, detail, ...more },
    { at: town.now(), settings },
  )
}

describe('a photo on its way', () => {
  test('is cleaned, copied, and its original deleted, before anything else happens', async () => {
    const ticket = await town.as(ANNA)('photo.ticket', { bytes: 2000 })
    await put(ticket, phoneJpeg(6))
    expect(await arrived(ticket.photoId)).toEqual({
      photoId: ticket.photoId,
      state: 'CHECKING',
      width: 8,
      height: 12,
    })

    const { photos } = await town.as(ANNA)('photo.view', { photoIds: [ticket.photoId] })
    const shown = await fetched(photos[0]?.url ?? '')
    expect(shown.subarray(0, 2)).toEqual(bareJpeg.subarray(0, 2))
    expect(shown.includes('GPSSECRET')).toBe(false)
    expect(await row(ticket.photoId)).not.toHaveProperty('inboxFileId')
    expect(town.emulator.emulation.storage.files.read(`inbox/${ticket.photoId}`)).toBeUndefined()
  })

  test('is never replaced by another one that is put there while it is being checked', async () => {
    const ticket = await town.as(ANNA)('photo.ticket', { bytes: 2000 })
    await put(ticket, phoneJpeg(6))
    const [first] = await Promise.all([
      arrived(ticket.photoId),
      put(ticket, silent).then(() => arrived(ticket.photoId).catch(() => undefined)),
    ])
    expect(first.photoId).toBe(ticket.photoId)
    const path = storedAt(await row(ticket.photoId))
    const kept = town.emulator.emulation.storage.files.read(path) ?? new Uint8Array()
    expect(path).toContain(createHash('sha256').update(kept).digest('hex').slice(0, 16))
  })

  test('said twice to have arrived, is one photo', async () => {
    const photoId = await upload(silent)
    const [first, second] = await Promise.all([arrived(photoId), arrived(photoId)])
    expect([first.state, second.state]).toEqual(['CHECKING', 'CHECKING'])
    expect((await arrived(photoId)).state).toBe('CHECKING')
  })

  test('of ten megabytes and a byte is refused before it travels', async () => {
    const ticket = (bytes: number) => refusal(town.as(ANNA)('photo.ticket', { bytes }))
    expect(await ticket(10 * MB)).toBe('taken')
    expect(await ticket(10 * MB + 1)).toBe('upload_too_big')
  })

  test.each([
    ['HEIC', heic],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
  ])('that is none (%s) is refused and deleted', async (_name, bytes) => {
    const photoId = await upload(bytes)
    expect(await refusal(arrived(photoId))).toBe('not_an_image')
    expect(town.emulator.emulation.storage.files.read(`inbox/${photoId}`)).toBeUndefined()
    expect(await refusal(arrived(photoId))).toBe('invalid_input')
  })

  test('that never came is not believed', async () => {
    const { photoId } = await town.as(ANNA)('photo.ticket', { bytes: 100 })
    expect(await refusal(arrived(photoId))).toBe('invalid_input')
  })

  test("on somebody else's ticket does not exist", async () => {
    const photoId = await upload(silent)
    expect(await refusal(arrived(photoId, BO))).toBe('not_found')
    await arrived(photoId)
    expect((await town.as(BO)('photo.view', { photoIds: [photoId] })).photos).toEqual([])
  })
})

describe('the verdict on a photo', () => {
  const checking = async () => {
    const photoId = await upload(silent)
    await arrived(photoId)
    return photoId
  }
  const seenByAll = async (photoId: string) => (await photoViews([photoId], { all: false })).size

  test.each([
    { suggest: 'pass', label: 100, then: { state: 'PASSED' }, readers: 1 },
    { suggest: 'review', label: 20001, then: { state: 'HELD', reason: 'CURRENT_POLITICS' }, readers: 0 },
    { suggest: 'risky', label: 20003, then: { state: 'HELD', reason: 'ABUSE' }, readers: 0 },
    { suggest: 'risky', label: 20002, then: { state: 'REJECTED', reason: 'VULGAR' }, readers: 0 },
  ])('$suggest $label', async ({ suggest, label, then, readers }) => {
    const photoId = await checking()
    expect(await seenByAll(photoId)).toBe(0)
    await verdict(photoId, { suggest, label })
    expect(await row(photoId)).toMatchObject(then)
    expect(await seenByAll(photoId)).toBe(readers)
  })

  test('counts once, and only for the photo that waits for it', async () => {
    const photoId = await checking()
    const traceId = (await row(photoId))?.traceId
    await verdict(photoId, { trace_id: 'forged' })
    expect(await row(photoId)).toMatchObject({ state: 'CHECKING' })
    await verdict(photoId)
    await verdict(photoId, { suggest: 'risky', label: 20002, trace_id: traceId })
    expect(await row(photoId)).toMatchObject({ state: 'PASSED' })
  })

  test('that could not be reached is asked for again', async () => {
    const photoId = await checking()
    const first = (await row(photoId))?.traceId
    await verdict(photoId, { status_code: -1008, result: undefined })
    expect(await row(photoId)).not.toHaveProperty('traceId')
    await checkPhotos(town.now())
    const second = (await row(photoId))?.traceId
    expect(second).toEqual(expect.any(String))
    expect(second).not.toBe(first)
  })

  test('that does not come in 35 minutes is for a person, and shown to nobody until she released it', async () => {
    const photoId = await checking()
    await checkPhotos(town.now())
    expect(await row(photoId)).toMatchObject({ state: 'CHECKING' })
    town.advance({ minutes: 36 })
    await checkPhotos(town.now())
    expect(await row(photoId)).toMatchObject({ state: 'HELD', reason: 'CHECK_TIMEOUT' })
    expect(await seenByAll(photoId)).toBe(0)

    await releasePhotos([photoId])
    expect(await seenByAll(photoId)).toBe(1)
    expect((await photoViews([photoId], { all: false })).get(photoId)).not.toHaveProperty('state')
  })

  test('is not missed when the checker was down at first', async () => {
    town.emulator.setPersonas([]) // it refuses everybody
    const photoId = await checking()
    expect(await row(photoId)).not.toHaveProperty('traceId')
    town.emulator.setPersonas([{ id: 'anna', openid: ANNA, label: '安娜' }])
    await checkPhotos(town.now())
    expect(await row(photoId)).toMatchObject({ state: 'CHECKING', traceId: expect.any(String) })
  })
})

describe('a photo on a lead', () => {
  const owner = async () => (await town.as(ANNA)('person.me', {})).id

  test('belongs to its owner and to one lead', async () => {
    const photoId = await upload(silent)
    const claim = async (leadId: string, by?: string) =>
      refusal(claimPhotos([photoId], by ?? (await owner()), leadId))
    expect(await claim('lead-1')).toBe('image_checking')
    await arrived(photoId)
    expect(await claim('lead-1', 'somebody-else')).toBe('not_found')
    expect(await claim('lead-1')).toBe('taken')
    expect(await claim('lead-1')).toBe('taken')
    expect(await claim('lead-2')).toBe('not_found')
    expect(await claim('lead-2', 'somebody-else')).toBe('not_found')
  })

  test('goes on with the draft of a colleague, on the same lead', async () => {
    const photoId = await upload(silent)
    await arrived(photoId)
    await claimPhotos([photoId], await owner(), 'lead-of-both')
    expect(await refusal(claimPhotos([photoId], 'a-colleague', 'lead-of-both'))).toBe('taken')
  })

  test('that was refused is not taken', async () => {
    const photoId = await upload(silent)
    await arrived(photoId)
    await verdict(photoId, { suggest: 'risky', label: 20002 })
    expect(await refusal(claimPhotos([photoId], await owner(), 'lead-3'))).toBe('content_risky')
  })
})

test('what no lead shows is deleted: tickets after two days, pictures after thirty', async () => {
  const { photoId: ticket } = await town.as(ANNA)('photo.ticket', { bytes: 100 })
  const [draft, shown] = [await upload(silent), await upload(silent)]
  await arrived(draft)
  await arrived(shown)
  await claimPhotos([shown], (await town.as(ANNA)('person.me', {})).id, 'lead-4')
  const left = async () =>
    (await Promise.all([ticket, draft, shown].map(row))).map(photo => photo !== undefined)

  const draftPath = storedAt(await row(draft))
  town.advance({ days: 1 })
  await sweepPhotos(town.now())
  expect(await left()).toEqual([true, true, true])
  town.advance({ days: 2 })
  await sweepPhotos(town.now())
  expect(await left()).toEqual([false, true, true])
  town.advance({ days: 30 })
  await sweepPhotos(town.now())
  expect(await left()).toEqual([false, false, true])
  expect(town.emulator.emulation.storage.files.read(draftPath)).toBeUndefined()
  expect(town.emulator.emulation.storage.files.read(storedAt(await row(shown)))).toBeDefined()
})

test('a file that is put after photo.arrived does not stay in the inbox for ever', async () => {
  const ticket = await town.as(ANNA)('photo.ticket', { bytes: 100 })
  const { photoId } = ticket
  await put(ticket, silent)
  await arrived(photoId)
  expect(await put(ticket, png('too late'))).toBe(200)
  const late = () => town.emulator.emulation.storage.files.read(`inbox/${photoId}`)
  expect(late()).toBeDefined()
  await sweepPhotos(town.now())
  expect(late()).toBeDefined() // the ticket is good still, and another file could follow
  town.advance({ days: 2 })
  await sweepPhotos(town.now())
  expect(late()).toBeUndefined()
  const photo = await row(photoId)
  expect(photo).toMatchObject({ state: 'CHECKING' })
  expect(photo).not.toHaveProperty('ticketVoidAt')
  expect(town.emulator.emulation.storage.files.read(storedAt(photo))).toBeDefined()
})

test('a file that is put after its owner had herself erased does not stay in the inbox for ever', async () => {
  const GONE = 'openid-gone'
  const ticket = await town.as(GONE)('photo.ticket', { bytes: 100 })
  await put(ticket, silent)
  await arrived(ticket.photoId, GONE)
  await town.as(GONE)('person.erase', { key: 'erase-me-please-1', sure: true })
  expect(await put(ticket, png('too late'))).toBe(200)
  town.advance({ days: 3 })
  await sweepPhotos(town.now())
  expect(town.emulator.emulation.storage.files.read(`inbox/${ticket.photoId}`)).toBeUndefined()
  expect(await row(ticket.photoId)).toBeUndefined()
})
