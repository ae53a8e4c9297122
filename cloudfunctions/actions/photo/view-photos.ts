import { photosOf, photoViews } from '../../store/photos'
import type { Handler } from '../context'

/** One's own photos and how far their check is. Those of a lead come with the lead, after its rights check. */
export const viewPhotos: Handler<'photo.view'> = async ({ photoIds }, { actor }) => {
  const own = (await photosOf(photoIds)).filter(({ ownerId }) => ownerId === actor.id)
  const views = await photoViews(
    own.map(({ id }) => id),
    { all: true },
  )
  const photos = own.flatMap(({ id, state }) => {
    const view = views.get(id)
    return view ? [{ id, url: view.url, state }] : []
  })
  return { photos }
}
