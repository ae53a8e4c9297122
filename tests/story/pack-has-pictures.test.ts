import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { db } from '../../cloudfunctions/store/cloudbase'
import { png } from '../support/photo-files'
import { startTalk } from '../support/ended-talk'

/** Pictures of a study pack and of a research note: put there by the convener, seen by everybody who may. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
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

it('a refused picture does not come into a study pack, nor does somebody else’s', async () => {
  const refusedOne = await upload('o-convener')
  await db.collection('photos').doc(refusedOne).update({ state: 'REJECTED' })
  const put = (photoId: string) => prepare({ studyPack: [{ ...item, photoIds: [photoId] }] })
  expect(await town.refused(put(refusedOne))).toBe('content_risky photos')
  expect(await town.refused(put(await upload('o-zhou')))).toBe('not_found photos')
})
