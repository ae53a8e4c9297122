import { db } from '../../cloudfunctions/store/cloudbase'
import { takeMediaVerdict } from '../../cloudfunctions/jobs/take-media-verdict'
import { settings } from '../support/little-town'
import { png } from '../support/photo-files'
import { startTown, type Town } from '../support/town'

/** A picture of a hall of which the check was in doubt: it waited for ever, since nobody could release it. */
let town: Town
const hallId = 'hall-liuqiao'
const silent = png('MINYI-SILENT')

beforeEach(async () => {
  town = await startTown()
  jest.spyOn(console, 'info').mockImplementation()
  await town.appoint('o-helper', { roles: ['stationHelper'], name: '帮办员', areaId: hallId })
  await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
  await town.appoint('o-other', { roles: ['proposalStaff'], name: '左思敏' })
  await town.appoint('o-chief', { roles: ['proposalChief'], name: '苗主任' })
  await town.appoint('o-town', { roles: ['townWorker'], areaId: 'liuqiao', name: '镇街的' })
  await town.appoint('o-reader')
})
afterEach(() => town.stop())

async function hung(openid: string) {
  const { photoId, url, headers } = await town.as(openid)('photo.ticket', { bytes: silent.length })
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(silent) })
  await town.as(openid)('photo.arrived', { photoId })
  await town.as(openid)('hall.save', { hallId, revision: 0, photoIds: [photoId] })
  return photoId
}
/** Put there by somebody, and doubted by the check. */
async function doubted(openid: string) {
  const photoId = await hung(openid)
  await db.collection('photos').doc(photoId).update({ state: 'HELD', reason: 'PHOTO_UNCLEAR' })
  return photoId
}
const seen = async (openid: string) =>
  (await town.as(openid)('hall.get', { hallId })).photos.map(({ state }) => state ?? 'SHOWN')
const refused = (code: string, field: string) => expect.objectContaining({ code, field })

it('the office looks at it, and everybody sees it', async () => {
  const photoId = await doubted('o-helper')
  expect([await seen('o-reader'), await seen('o-office')]).toEqual([[], ['HELD']])
  await town.as('o-office')('hall.judgePhoto', { hallId, photoId, show: true })
  expect(await seen('o-reader')).toEqual(['SHOWN'])
  const [line] = (await town.rows('audit', { action: 'hall.judgePhoto' })) as { subject?: string }[]
  expect(line?.subject).toBe(hallId)
})

it('one that the office refuses is shown to nobody, and not judged again', async () => {
  const photoId = await doubted('o-helper')
  await town.as('o-office')('hall.judgePhoto', { hallId, photoId, show: false })
  expect(await seen('o-reader')).toEqual([])
  await expect(town.as('o-office')('hall.judgePhoto', { hallId, photoId, show: true })).rejects.toEqual(
    refused('wrong_status', 'nothing_held'),
  )
})

it('nobody judges a picture of her own, nor one that does not hang there', async () => {
  const photoId = await doubted('o-office')
  await expect(town.as('o-office')('hall.judgePhoto', { hallId, photoId, show: true })).rejects.toEqual(
    refused('forbidden', 'self_review'),
  )
  await expect(
    town.as('o-other')('hall.judgePhoto', { hallId, photoId: 'elsewhere', show: true }),
  ).rejects.toEqual(refused('not_found', 'photos'))
  await town.as('o-other')('hall.judgePhoto', { hallId, photoId, show: true })
  expect(await seen('o-reader')).toEqual(['SHOWN'])
})

/** Who has heard how often that a picture waits for her. */
async function told() {
  town.advance({ minutes: 1 })
  await town.timer()
  const people = ['o-helper', 'o-office', 'o-other', 'o-chief', 'o-town', 'o-reader']
  return Promise.all(
    people.map(async openid => {
      const { rows } = await town.as(openid)('notice.list', {})
      return rows.filter(({ kind }) => kind === 'hall.photoHeld').length
    }),
  )
}
async function doubt(photoId: string) {
  const trace_id = (await town.rows('photos', { _id: photoId }))[0]?.['traceId']
  const result = { suggest: 'review', label: 20001 }
  const detail = [{ strategy: 'content_model', errcode: 0, ...result, prob: 95 }]
  const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id, version: 2, result, detail }
  await takeMediaVerdict(event, { at: town.now(), settings })
}

it('the office hears once that it waits, but not who put it there nor anybody who may not judge', async () => {
  const photoId = await hung('o-office')
  expect(await told()).toEqual([0, 0, 0, 0, 0, 0])
  await doubt(photoId)
  expect(await told()).toEqual([0, 0, 1, 1, 1, 0])
  await town.as('o-helper')('hall.save', { hallId, revision: 1, about: '门口换了牌子', photoIds: [photoId] })
  expect(await told()).toEqual([0, 0, 1, 1, 1, 0])
})

it('of one that no verdict reached in time it hears, too', async () => {
  await hung('o-helper')
  town.advance({ minutes: 36 })
  expect(await told()).toEqual([0, 1, 1, 1, 1, 0])
})

it('and of one that was doubted before it hung there', async () => {
  const { photoId, url, headers } = await town.as('o-helper')('photo.ticket', { bytes: silent.length })
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(silent) })
  await town.as('o-helper')('photo.arrived', { photoId })
  await doubt(photoId)
  expect(await told()).toEqual([0, 0, 0, 0, 0, 0])
  await town.as('o-helper')('hall.save', { hallId, revision: 0, photoIds: [photoId] })
  expect(await told()).toEqual([0, 1, 1, 1, 1, 0])
  const { rows } = await town.as('o-office')('notice.list', {})
  expect(rows[0]?.matter).toMatchObject({ kind: 'keeping', id: hallId })
})

it('of two who judge one picture at once, one is told that it was judged, and one line is on record', async () => {
  const photoId = await doubted('o-helper')
  const before = (await town.rows('audit', { action: 'hall.judgePhoto' })).length
  const judged = await Promise.allSettled(
    [true, false].map((show, at) =>
      town.as(at ? 'o-other' : 'o-office')('hall.judgePhoto', { hallId, photoId, show }),
    ),
  )
  expect(judged.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await town.rows('audit', { action: 'hall.judgePhoto' })).length).toBe(before + 1)
})
