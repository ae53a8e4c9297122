/** What draws the picture. Texts, times, Exif and everything unknown stay behind. */
const drawing = [
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
]
const SIGNATURE = 8
const FRAME = 12

/** The picture alone, without what a phone or a program wrote about it, and without what hangs behind its end. */
export function cleanPng(bytes: Buffer): Buffer {
  const parts = [bytes.subarray(0, SIGNATURE)]
  let draws = false
  for (let at = SIGNATURE; at + FRAME <= bytes.length;) {
    const end = at + FRAME + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) break
    if (drawing.includes(type)) parts.push(bytes.subarray(at, end))
    draws ||= type === 'IDAT'
    if (type === 'IEND' && draws) return Buffer.concat(parts)
    at = end
  }
  throw new Error('broken PNG')
}
