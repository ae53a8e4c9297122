import Taro from '@tarojs/taro'
import { canvasNode, drawable, fileOf, letGo, penOf, pictureFor } from './canvas-node'
import type { ChosenPhoto } from './choose-photos'
import { paintCovers, type Cover } from './covers'

/** The canvas that `cover-board.tsx` shows: what is seen on it is what leaves the phone. */
export const coverCanvas = 'cover-canvas'

/** Four bytes a point: 8 MB for a photo, where a phone of ten years ago gives up at some 60. */
const longest = 1600

type Size = { width: number; height: number }

/** What the camera made may need 50 MB once it is unfolded: it is made smaller before that. */
async function smallEnough(src: string): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src })
  if (Math.max(width, height) <= 2 * longest) return src
  const wide = Math.round((width * longest) / Math.max(width, height))
  const { tempFilePath } = await Taro.compressImage({ src, quality: 88, compressedWidth: wide })
  return tempFilePath
}

/** Draws the photo on the board's canvas and tells its size there. Throws if it cannot be read here. */
export async function drawPhoto(src: string): Promise<Size> {
  const canvas = await canvasNode(coverCanvas)
  const picture = await pictureFor(canvas, await smallEnough(src))
  const part = Math.min(1, longest / Math.max(picture.width, picture.height))
  const size = { width: Math.round(picture.width * part), height: Math.round(picture.height * part) }
  Object.assign(canvas, size)
  penOf(canvas).drawImage(drawable(picture), 0, 0, size.width, size.height)
  return size
}

/** A new picture: what is below a cover is not in it any more. In a browser `cover-photo.h5.ts` does it. */
export async function coverPhoto(photo: ChosenPhoto, covers: readonly Cover[]): Promise<ChosenPhoto> {
  const canvas = await canvasNode(coverCanvas)
  try {
    paintCovers(penOf(canvas), canvas, covers)
    const src = await fileOf(canvas, 'jpg')
    const size = await sizeOf(src)
    letGo(canvas)
    return { src, size }
  } catch (cause) {
    await drawPhoto(photo.src).catch(() => undefined) // no ink may stay that is not a box any more
    throw cause
  }
}

const sizeOf = (filePath: string) =>
  new Promise<number>((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({
      filePath,
      success: ({ size }) => resolve(size),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
