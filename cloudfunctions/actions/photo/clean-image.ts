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

/**
 * A picture that may be shown: a JPEG or PNG by its bytes, whatever it is called, without anything that tells where,
 * when and with what it was taken. Everything else (HEIC too: most screens cannot show it) is `not_an_image`.
 */
export function cleanImage(bytes: Buffer): CleanImage {
  const type = typeOf(bytes)
  if (!type) throw new AppError('not_an_image')
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width * height > 0) || width * height > MAX_PIXELS) throw new Error('size')
    const clean = type === 'jpg' ? cleanJpeg(bytes, orientation) : cleanPng(bytes)
    const lies = type === 'jpg' && orientation >= 5
    return { bytes: clean, type, width: lies ? height : width, height: lies ? width : height }
  } catch {
    throw new AppError('not_an_image', 'unreadable picture')
  }
}
