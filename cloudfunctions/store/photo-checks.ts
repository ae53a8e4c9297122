import type { Photo } from '@shared/domain/photo/photo'
import { _, db } from './cloudbase'
import { photosFrom } from './photos'

const checking = (more: object) =>
  db
    .collection('photos')
    .where({ state: 'CHECKING', ...more })
    .orderBy('checkBy', 'asc')

/** Photos whose check has not begun, or whose original is not deleted yet. */
export async function photosToStart(): Promise<Photo[]> {
  const { data } = await checking({ traceId: _.exists(false) })
    .limit(100)
    .get()
  return photosFrom(data)
}

/** Photos for which no verdict came in time. */
export async function photosTooLate(now: string): Promise<Photo[]> {
  const { data } = await checking({ checkBy: _.lt(now) })
    .limit(100)
    .get()
  return photosFrom(data)
}

/** The photo that waits for this very verdict; nobody else's trace id finds one. */
export async function photoAwaiting(traceId: string): Promise<Photo | undefined> {
  const { data } = await db.collection('photos').where({ traceId, state: 'CHECKING' }).limit(1).get()
  return photosFrom(data)[0]
}
