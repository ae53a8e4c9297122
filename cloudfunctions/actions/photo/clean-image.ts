import { AppError } from '@shared/domain/errors'
import { imageSize } from 'image-size'
import { cleanJpeg } from './clean-jpeg'
import { cleanPng } from './clean-png'

export type CleanImage = { bytes: Buffer; type: 'jpg' | 'png'; width: number; height: number }

const JPEG = Buffer.from([0xff, 0xd8, 0xff])
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** A small file that unfolds to more than this is meant to hurt whoever opens it. */
const MAX_PIXELS = 100_000_000

const begins = (bytes: Buffer, signature: Buffer) => bytes.subarray(0, signature.length).equals(signature)

function typeOf(bytes: Buffer): CleanImage['type'] | undefined {
  if (begins(bytes, JPEG)) return 'jpg'
  return begins(bytes, PNG) ? 'png' : undefined
}

const sizeOf = ({ width, height }: { width: number; height: number }) => {
  if (!(width * height > 0) || width * height > MAX_PIXELS) throw new Error('size')
  return { width, height }
}

function cleanOf(bytes: Buffer, type: CleanImage['type']): CleanImage {
  const bare = type === 'jpg' ? cleanJpeg(bytes) : cleanPng(bytes) // first: it gives up soon on what is made to hurt
  const found = imageSize(bytes)
  const { width, height } = sizeOf(found)
  const turned = type === 'jpg' ? (found.orientation ?? 1) : 1
  const size = turned >= 5 ? { width: height, height: width } : { width, height }
  return { bytes: turned > 1 ? cleanJpeg(bytes, turned) : bare, type, ...size }
}

/**
 * A picture that may be shown: a JPEG or PNG by its bytes, whatever it is called, without anything that tells where,
 * when and with what it was taken. Everything else (HEIC too: most screens cannot show it) is `not_an_image`.
 */
export function cleanImage(bytes: Buffer): CleanImage {
  const type = typeOf(bytes)
  if (!type) throw new AppError('not_an_image')
  try {
    return cleanOf(bytes, type)
  } catch {
    throw new AppError('not_an_image', 'unreadable picture')
  }
}
