import type { ChosenPhoto } from './choose-photos'
import { paintCovers, type Cover } from './covers'

/** A new picture: what is below a cover is not in it any more, and the old one is let go. */
export async function coverPhoto(photo: ChosenPhoto, covers: readonly Cover[]): Promise<ChosenPhoto> {
  const picture = new Image()
  picture.src = photo.src
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = picture.naturalWidth
  canvas.height = picture.naturalHeight
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.drawImage(picture, 0, 0)
  paintCovers(pen, canvas, covers)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.88))
  if (!blob) throw new Error('no picture')
  URL.revokeObjectURL(photo.src)
  return { src: URL.createObjectURL(blob), size: blob.size }
}
