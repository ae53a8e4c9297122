/** A part of a picture file that may stay; undefined drops it. */
type Segment = { marker: number; bytes: Buffer }

/** A phone's file has some dozens; millions of empty ones keep the server busy for seconds. */
const MOST_SEGMENTS = 2000
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP2 = 0xe2
const APP14 = 0xee
/** Tables, frames and restart intervals: without them there is no picture. */
const pixels = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || [SOS, 0xdb, 0xdc, 0xdd, 0xde].includes(marker)
const colours = ({ marker, bytes }: Segment) =>
  (marker === APP2 && bytes.toString('latin1', 4, 16) === 'ICC_PROFILE\0') ||
  (marker === APP14 && bytes.toString('latin1', 4, 9) === 'Adobe')

/** The JFIF header without the little picture that it may carry. */
const bareJfif = (bytes: Buffer) =>
  Buffer.concat([Buffer.from([0xff, APP0, 0, 16]), bytes.subarray(4, 16), Buffer.from([0, 0])])

function kept(segment: Segment): Buffer | undefined {
  const { marker, bytes } = segment
  if (marker === APP0 && bytes.toString('latin1', 4, 9) === 'JFIF\0' && bytes.length >= 18)
    return bareJfif(bytes)
  return pixels(marker) || colours(segment) ? bytes : undefined
}

/** The one thing of Exif that shows: which side is up. */
const orientationOf = (orientation: number) =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 34]),
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01', 'latin1'),
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ])

/** Where the compressed rows end: at the first marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    const inside = next === 0 || next === 0xff || (next !== undefined && next >= 0xd0 && next <= 0xd7)
    if (next !== undefined && !inside) return at
  }
  return bytes.length
}

function segmentAt(bytes: Buffer, at: number): Segment {
  const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0
  const end = at + 2 + length
  if (bytes[at] !== 0xff || length < 2 || end > bytes.length) throw new Error('broken JPEG')
  const marker = bytes[at + 1] ?? 0
  return { marker, bytes: bytes.subarray(at, marker === SOS ? endOfScan(bytes, end) : end) }
}

/** The segments up to the picture's end; a scan brings its rows along. */
function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let left = MOST_SEGMENTS
  for (let at = 2; at + 1 < bytes.length && bytes[at + 1] !== EOI;) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xff) {
      at += 1 // fill bytes may stand before a marker
      continue
    }
    if (left-- === 0) throw new Error('too many segments')
    const segment = segmentAt(bytes, at)
    yield segment
    at += segment.bytes.length
  }
}

/**
 * The picture alone: of a phone's file only what draws it. What is not known to draw is left out: place, time,
 * device, comments, thumbnails, and the further pictures that phones hang behind the end. Throws if it is broken.
 */
export function cleanJpeg(bytes: Buffer, orientation = 1): Buffer {
  if (bytes.readUInt16BE(0) !== 0xff00 + SOI) throw new Error('not a JPEG')
  const parts = [...segmentsOf(bytes)].flatMap(segment => kept(segment) ?? [])
  if (!parts.some(part => part[1] === SOS)) throw new Error('a JPEG without a picture')
  if (orientation > 1 && orientation <= 8) parts.splice(jfifEnd(parts), 0, orientationOf(orientation))
  return Buffer.concat([Buffer.from([0xff, SOI]), ...parts, Buffer.from([0xff, EOI])])
}

/** JFIF wants to be first; the orientation comes right behind it. */
const jfifEnd = ([first]: Buffer[]) => (first?.[1] === APP0 ? 1 : 0)
