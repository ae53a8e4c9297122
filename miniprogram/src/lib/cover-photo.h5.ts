import type { ChosenPhoto } from './choose-photos'
import type { Cover } from './covers'

export const canCover = true

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
  // one colour: of a mosaic or a blur, a number plate can be read back
  pen.fillStyle = '#26302d'
  for (const { x, y, w, h } of covers)
    pen.fillRect(
      Math.floor(x * canvas.width),
      Math.floor(y * canvas.height),
      Math.ceil(w * canvas.width),
      Math.ceil(h * canvas.height),
    )
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', 0.88))
  if (!blob) throw new Error('no picture')
  URL.revokeObjectURL(photo.src)
  return { src: URL.createObjectURL(blob), size: blob.size }
}
