import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { db } from '../../cloudfunctions/store/cloudbase'
import { checkPhotos } from '../../cloudfunctions/jobs/check-photos'
import { takeMediaVerdict } from '../../cloudfunctions/jobs/take-media-verdict'
import { settings } from '../support/little-town'
import { png } from '../support/photo-files'
import { startTalk } from '../support/ended-talk'

/** Pictures of a study pack and of a research note: put there by the convener, seen by everybody who may. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  await town.appoint('o-chief', { roles: ['resident', 'proposalChief'], name: '苗主任' })
  await town.add(
    'consultations',
    consultationDoc({ id: 'c2', status: 'PREP', convenerId: town.people.convener }),
  )
})
afterEach(() => town.stop())

const c2 = { consultationId: 'c2' }
/** A picture of which the emulated WeChat never says anything: the test says it. */
const silent = png('MINYI-SILENT')
const { studyPack, research } = consultationDoc({})['preparation'] as Consultation['preparation']
const item = studyPack[0]!

async function upload(openid: string) {
  const { photoId, url, headers } = await town.as(openid)('photo.ticket', { bytes: silent.length })
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(silent) })
  await town.as(openid)('photo.arrived', { photoId })
  return photoId
}
const passed = (photoId: string) => db.collection('photos').doc(photoId).update({ state: 'PASSED' })
const see = (openid: string) => town.as(openid)('consultation.get', c2)
const photosFor = async (openid: string) => (await see(openid)).photos?.map(({ id }) => id)
async function prepare(change: object) {
  const { revision } = await see('o-convener')
  return town.as('o-convener')('consultation.prepare', { ...c2, revision, key: town.key(), change })
}

it('everybody sees the pictures of the study pack and of the note, by addresses that work for a while', async () => {
  const [ofPack, ofNote] = [await upload('o-convener'), await upload('o-convener')]
  for (const one of [ofPack, ofNote]) await passed(one)
  await prepare({ studyPack: [{ ...item, photoIds: [ofPack] }] })
  await prepare({ research: { ...research, photoIds: [ofNote] } })
  for (const openid of ['o-zhou', 'o-wang', 'o-convener', 'o-staff'])
    expect(await photosFor(openid)).toEqual([ofPack, ofNote])
  const [photo] = (await see('o-zhou')).photos ?? []
  expect(photo).toEqual({ id: ofPack, url: expect.stringMatching(/^http/), width: 12, height: 1 })
  expect((await fetch(photo?.url ?? '')).status).toBe(200)
})

it('a picture that nobody has judged yet is for who put it there and the office, until the office has looked', async () => {
  const photoId = await upload('o-convener')
  await prepare({ studyPack: [{ ...item, photoIds: [photoId] }] })
  expect(await photosFor('o-zhou')).toBeUndefined()
  expect((await see('o-staff')).photos).toMatchObject([{ id: photoId, state: 'CHECKING' }])
  const { revision } = await see('o-staff')
  await town.as('o-staff')('consultation.releasePrep', { ...c2, revision, key: town.key() })
  expect(await photosFor('o-zhou')).toEqual([photoId])
})

const put = async (...photoIds: string[]) => prepare({ studyPack: [{ ...item, photoIds }] })
const hold = async () => {
  const { held, awaitsPhotos } = (await see('o-staff')).preparation
  return { held, awaitsPhotos }
}
const free = { held: undefined, awaitsPhotos: undefined }
const waits = { held: true, awaitsPhotos: true }
const forTheOffice = { held: true, awaitsPhotos: undefined }
/** Nothing, politics, and what is surely vulgar. */
const labels = { pass: 100, review: 20001, risky: 20002 }
/** As WeChat says it of one picture. */
async function verdict(photoId: string, suggest: 'pass' | 'review' | 'risky') {
  const trace_id = (await town.rows('photos', { _id: photoId }))[0]?.['traceId']
  const result = { suggest, label: labels[suggest] }
  const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 95 }]
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id, version: 2, result, detail }
  await takeMediaVerdict(event, { at: town.now(), settings })
}
/** How many times the office has heard that something of a preparation waits for it. */
async function askedOf(openid: string) {
  await town.minute()
  const { rows } = await town.as(openid)('notice.list', {})
  return rows.filter(({ kind }) => kind === 'consult.prepHeld').length
}

it('a pack held for its pictures alone is free by itself once the last of them has passed', async () => {
  const [one, other] = [await upload('o-convener'), await upload('o-convener')]
  await put(one, other)
  expect([await hold(), await photosFor('o-zhou')]).toEqual([waits, undefined])
  await verdict(one, 'pass')
  expect(await hold()).toEqual(waits)
  const { revision } = await see('o-convener')
  await verdict(other, 'pass')
  expect([await hold(), await photosFor('o-zhou')]).toEqual([free, [one, other]])
  expect((await see('o-convener')).revision).toBe(revision) // what she writes meanwhile is not refused
  expect(await askedOf('o-staff')).toBe(0)
})

it('a pack with a picture in doubt is told to the office, once, and waits for it', async () => {
  const [one, other] = [await upload('o-convener'), await upload('o-convener')]
  await put(one, other)
  await verdict(one, 'review')
  await verdict(other, 'pass')
  expect(await hold()).toEqual(forTheOffice)
  expect([await askedOf('o-staff'), await askedOf('o-chief'), await askedOf('o-convener')]).toEqual([1, 1, 0])
  const { revision } = await see('o-staff')
  await town.as('o-staff')('consultation.releasePrep', { ...c2, revision, key: town.key() })
  expect([await hold(), await photosFor('o-zhou')]).toEqual([free, [one, other]])
})

it('a picture of which no verdict comes in time is handed to the office', async () => {
  await put(await upload('o-convener'))
  town.advance({ minutes: 36 })
  await checkPhotos(town.now())
  expect([await hold(), await askedOf('o-staff')]).toEqual([forTheOffice, 1])
})

it('words in doubt hold a pack whatever its pictures', async () => {
  const photoId = await upload('o-convener')
  await prepare({ agenda: [{ id: 'a1', text: '【复核】先说说桥头的事', minutes: 10 }] })
  await put(photoId)
  expect(await hold()).toEqual(forTheOffice)
  await verdict(photoId, 'pass')
  expect(await hold()).toEqual(forTheOffice)
})

it('words in doubt that come while a picture is checked hold the pack as well', async () => {
  const photoId = await upload('o-convener')
  await put(photoId)
  await prepare({ agenda: [{ id: 'a1', text: '【复核】先说说桥头的事', minutes: 10 }] })
  await verdict(photoId, 'pass')
  expect([await hold(), await askedOf('o-staff')]).toEqual([forTheOffice, 1])
})

it('a picture that is taken out is not waited for', async () => {
  await put(await upload('o-convener'))
  await prepare({ studyPack: [item] })
  expect(await hold()).toEqual(free)
})

it('a refused picture does not come into a study pack, nor does somebody else’s', async () => {
  const refusedOne = await upload('o-convener')
  await db.collection('photos').doc(refusedOne).update({ state: 'REJECTED' })
  expect(await town.refused(put(refusedOne))).toBe('content_risky photos')
  expect(await town.refused(put(await upload('o-zhou')))).toBe('not_found photos')
})

/** Two pictures, one of which the machine refused; the office has them before it. */
async function refusedBesideGood() {
  const [good, bad] = [await upload('o-convener'), await upload('o-convener')]
  await prepare({ studyPack: [{ ...item, photoIds: [good] }], research: { ...research!, photoIds: [bad] } })
  await verdict(good, 'pass')
  await verdict(bad, 'risky')
  expect([await hold(), await askedOf('o-staff')]).toEqual([forTheOffice, 1])
  return { good, bad }
}
const release = async (more: object = {}) => {
  const { revision } = await see('o-staff')
  return town.as('o-staff')('consultation.releasePrep', { ...c2, revision, key: town.key(), ...more })
}
const stateOf = async (photoId: string) => (await town.rows('photos', { _id: photoId }))[0]?.['state']
const fine = () => town.rows('audit', { action: 'consultation.judgePhoto' })

it('a picture that the machine refused does not go out with the words that the office releases', async () => {
  const { good, bad } = await refusedBesideGood()
  await release()
  expect([await hold(), await stateOf(bad)]).toEqual([free, 'REJECTED'])
  for (const openid of ['o-zhou', 'o-convener', 'o-staff']) expect(await photosFor(openid)).toEqual([good])
  expect((await see('o-convener')).preparation.research).toEqual(research)
  await town.minute()
  const { rows } = await town.as('o-convener')('notice.list', {})
  const [told] = rows.filter(({ kind }) => kind === 'consult.photosOut')
  expect(told?.body).toContain('有 1 张照片没有通过检查')
  expect(await fine()).toEqual([])
  await prepare({ research: research! }) // what she writes next is not refused for a picture that is gone
  expect(await hold()).toEqual(free)
})

it('unless somebody of the office looked at that very picture and judges it to be fine', async () => {
  const { good, bad } = await refusedBesideGood()
  await release({ fine: [bad] })
  expect([await hold(), await photosFor('o-zhou')]).toEqual([free, [good, bad]])
  expect(await fine()).toMatchObject([{ subject: 'c2', change: '{"photo":["REJECTED","PASSED"]}' }])
  expect(await town.inbox('o-convener')).not.toContain('consult.photosOut')
})

it('nobody judges her own refused picture', async () => {
  const photoId = await upload('o-staff')
  const { revision } = await see('o-staff')
  const change = { studyPack: [{ ...item, photoIds: [photoId] }] }
  await town.as('o-staff')('consultation.prepare', { ...c2, revision, key: town.key(), change })
  await verdict(photoId, 'risky')
  expect(await town.refused(release({ fine: [photoId] }))).toBe('forbidden self_review')
  expect(await stateOf(photoId)).toBe('REJECTED')
})
