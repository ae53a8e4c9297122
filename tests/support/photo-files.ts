import { crc32, deflateSync } from 'node:zlib'

/** A real JPEG of 12 by 8, made by a browser, with a colour profile and nothing personal. */
const bare =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAwDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgEhP/Z'
export const bareJpeg = Buffer.from(bare, 'base64')

export const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body as string, 'latin1')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(bytes.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, bytes])
}

/** Exif as a phone writes it: which side is up, the camera's name, and the place in a GPS directory. */
export function phoneExif(orientation = 6): Buffer {
  const tiff = Buffer.alloc(120)
  tiff.write('MM\0*\0\0\0\x08', 'latin1')
  tiff.writeUInt16BE(3, 8)
  const entry = (at: number, values: [tag: number, type: number, count: number, value: number]) => {
    tiff.writeUInt16BE(values[0], at)
    tiff.writeUInt16BE(values[1], at + 2)
    tiff.writeUInt32BE(values[2], at + 4)
    tiff.writeUInt32BE(values[3], at + 8)
  }
  entry(10, [0x010f, 2, 10, 60]) // Make
  entry(22, [0x0112, 3, 1, orientation * 0x10000]) // Orientation
  entry(34, [0x8825, 4, 1, 72]) // GPS
  tiff.write('SPYCAMERA\0', 60, 'latin1')
  tiff.writeUInt16BE(1, 72)
  entry(74, [2, 5, 3, 92]) // GPSLatitude
  tiff.write('GPSSECRET', 92, 'latin1')
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

/** A phone's file: the picture among everything that phones, programs and agencies write about it. */
export function phoneJpeg(orientation = 6): Buffer {
  const [start, rest] = [bareJpeg.subarray(0, 20), bareJpeg.subarray(20)]
  return Buffer.concat([
    start,
    segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0GPSSECRET'),
    phoneExif(orientation),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>GPSSECRET</x:xmpmeta>'),
    segment(0xed, 'Photoshop 3.0\x008BIM GPSSECRET'),
    segment(0xe2, 'MPF\0GPSSECRET'),
    segment(0xfe, 'GPSSECRET'),
    rest,
    Buffer.concat([bareJpeg.subarray(0, 2), phoneExif(), bareJpeg.subarray(2)]), // a second picture behind the first
    Buffer.from('GPSSECRET'),
  ])
}

const chunk = (type: string, body: Buffer | string) => {
  const bytes = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body as string, 'latin1')])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(bytes.length - 4, 0)
  frame.writeUInt32BE(crc32(bytes), 4)
  return Buffer.concat([frame.subarray(0, 4), bytes, frame.subarray(4)])
}

/** A grey PNG, one row high, whose very pixels spell a word: cleaning cannot take it away. */
export function png(word = 'harmless', more: { type: string; body: string }[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(word.length, 0)
  header.writeUInt32BE(1, 4)
  header.set([8, 0, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more.map(({ type, body }) => chunk(type, body)),
    chunk('IDAT', deflateSync(Buffer.from(`\0${word}`, 'latin1'), { level: 0 })),
    chunk('IEND', ''),
  ])
}

/** The beginning of a HEIC file, as an iPhone keeps its pictures. */
export const heic = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  Buffer.alloc(400),
])
