import { AppError } from '@shared/domain/errors'
import { isReleased } from '@shared/domain/photo/is-released'
import { Photo, type PhotoView } from '@shared/domain/photo/photo'
import { _, db } from './cloudbase'
import { addressesOf } from './photo-files'
import { findById, whole } from './writes'

const photos = () => db.collection('photos')

type Row = { _id: string; [field: string]: unknown }

const photoFrom = ({ _id, ...fields }: Row): Photo => Photo.parse({ ...fields, id: _id })

/** Stored photos as we know them. One that does not parse is set aside and reported, never the whole page. */
export const photosFrom = (data: unknown): Photo[] =>
  (data as Row[]).flatMap(({ _id, ...fields }) => {
    const photo = Photo.safeParse({ ...fields, id: _id }).data
    if (!photo) console.error(JSON.stringify({ photo: _id, error: 'does not parse' }))
    return photo ?? []
  })

export async function addPhoto({ id, ...fields }: Photo): Promise<void> {
  await photos().add({ _id: id, ...fields })
}

export async function findPhoto(id: string): Promise<Photo | undefined> {
  const found = await findById('photos', id)
  return found && photoFrom(found)
}

/** Photos by their ids, in one reading, in no order. */
export async function photosOf(ids: readonly string[]): Promise<Photo[]> {
  if (!ids.length) return []
  const { data } = await photos()
    .where({ _id: _.in([...new Set(ids)]) })
    .limit(1000)
    .get()
  return photosFrom(data)
}

/** Saves a photo if it is still as it was read; false if somebody was faster. The lead it belongs to stays apart. */
export async function savePhoto({ leadId: _leadId, ...photo }: Photo, before: Photo): Promise<boolean> {
  const { leadId: _kept, ...fields } = whole(Photo, photo)
  const { updated } = await photos()
    .where({ _id: photo.id, state: before.state, traceId: before.traceId ?? _.exists(false) })
    .update(fields)
  return updated === 1
}

/**
 * Binds photos to the lead that shows them. Each must have arrived and be the actor's own, or the lead's already: a
 * colleague goes on with a draft that came back. Another person's photo of another lead does not exist for her.
 */
export async function claimPhotos(ids: readonly string[], actorId: string, leadId: string): Promise<void> {
  const found = new Map((await photosOf(ids)).map(photo => [photo.id, photo]))
  for (const id of new Set(ids)) mayClaim(found.get(id), actorId, leadId)
  for (const id of new Set(ids)) {
    if (found.get(id)?.leadId === leadId) continue
    const { updated } = await photos()
      .where({ _id: id, leadId: _.exists(false) })
      .update({ leadId })
    if (updated !== 1) mayClaim(await findPhoto(id), actorId, leadId)
  }
}

/** Gives photos of a lead that is no more back to their owner's draft. */
export async function freePhotos(ids: readonly string[], leadId: string): Promise<void> {
  if (ids.length)
    await photos()
      .where({ _id: _.in([...ids]), leadId })
      .update({ leadId: _.remove() })
}

const field = 'photos'

function mayClaim(photo: Photo | undefined, actorId: string, leadId: string) {
  const hers = photo?.ownerId === actorId && (photo.leadId ?? leadId) === leadId
  if (!photo || !(hers || photo.leadId === leadId))
    throw new AppError('not_found', 'not a photo of this person', { field })
  if (photo.state === 'ISSUED') throw new AppError('image_checking', 'has not arrived', { field })
  if (photo.state === 'REJECTED') throw new AppError('content_risky', 'refused photo', { field })
}

/**
 * A person looked at them: they are shown from now on, and a verdict that comes later changes nothing. What the machine
 * refused stays refused, unless it is among `fine`: those she judged one by one, or after an appeal.
 */
export async function releasePhotos(ids: readonly string[], fine: readonly string[] = []): Promise<void> {
  for (const photo of await photosOf(ids)) {
    const { reason: _reason, traceId: _traceId, ...rest } = photo
    if (photo.fileId && isReleased(photo, fine)) await savePhoto({ ...rest, state: 'PASSED' }, photo)
  }
}

/** A leader signed what the machine doubted. What it refused stays refused, and what it still looks at waits for it. */
export async function releaseDoubted(ids: readonly string[]): Promise<void> {
  const doubted = (await photosOf(ids)).filter(({ state }) => state === 'HELD')
  await releasePhotos(doubted.map(({ id }) => id))
}

/** `all` for the lead's author and staff; whoever put a photo there sees it at once, too. */
type Reader = { all: boolean; readerId?: string }

/** The photos that this reader may see, with addresses for a while: others see what passed, and nothing of the check. */
export async function photoViews(
  ids: readonly string[],
  { all, readerId }: Reader,
): Promise<Map<string, PhotoView>> {
  const isNear = ({ ownerId }: Photo) => all || ownerId === readerId
  const seen = (await photosOf(ids)).filter(photo => isNear(photo) || photo.state === 'PASSED')
  const addresses = await addressesOf(seen.flatMap(({ fileId }) => fileId ?? []))
  return new Map(seen.flatMap(photo => viewOf(photo, addresses, isNear(photo)) ?? []))
}

function viewOf(photo: Photo, addresses: Map<string, string>, withState: boolean) {
  const { id, fileId, width, height, state } = photo
  const url = fileId && addresses.get(fileId)
  if (!url) return undefined
  const size = width !== undefined && height !== undefined ? { width, height } : {}
  return [[id, { id, url, ...size, ...(withState && { state }) }] as const]
}
