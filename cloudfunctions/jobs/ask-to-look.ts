import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { SYSTEM } from '@shared/domain/person/actor'
import type { Photo } from '@shared/domain/photo/photo'
import { areaOfHall } from '../actions/hall/keep-hall'
import { askForLook } from '../store/photo-holds'
import { photosOf } from '../store/photos'
import { townNow } from '../store/town'

type Of = { hallId: string; title: string; area: string[]; at: string }

/** For all who may judge it, but whoever put it there. */
const newsOf = ({ id, ownerId }: Photo, of: Of): MatterEvent => ({
  ...{ id: `${id}:held`, at: of.at, actorId: SYSTEM.id, kind: 'hall.photoHeld' },
  to: [
    { role: 'proposalStaff', except: ownerId },
    { role: 'proposalChief', except: ownerId },
    { role: 'townWorker', areaIds: of.area, except: ownerId },
  ],
  matter: { kind: 'keeping', id: of.hallId, title: of.title },
  facts: { hallId: of.hallId },
})

/** The office hears of pictures of a hall that the check doubted: nobody else can show them. */
export async function askToLook(hallId: string, photoIds: readonly string[], at: string): Promise<void> {
  const doubted = (await photosOf(photoIds)).filter(({ state }) => state === 'HELD')
  if (!doubted.length) return
  const [area, { places }] = await Promise.all([areaOfHall(hallId), townNow()])
  const { name: title = '' } = places.find(({ id }) => id === hallId) ?? {}
  for (const photo of doubted) await askForLook(photo.id, newsOf(photo, { hallId, title, area, at }))
}
