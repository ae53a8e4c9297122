import { db } from '../../cloudfunctions/store/cloudbase'
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
  await town.appoint('o-reader')
})
afterEach(() => town.stop())

/** Put there by somebody, and doubted by the check. */
async function doubted(openid: string) {
  const { photoId, url, headers } = await town.as(openid)('photo.ticket', { bytes: silent.length })
  await fetch(url, { method: 'PUT', headers, body: new Uint8Array(silent) })
  await town.as(openid)('photo.arrived', { photoId })
  await town.as(openid)('hall.save', { hallId, revision: 0, photoIds: [photoId] })
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
