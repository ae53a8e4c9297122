import { crc32, deflateSync } from 'node:zlib'

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const size = Buffer.alloc(4)
  const check = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([size, body, check])
}

/** A square of black and white points as a PNG, each point some pixels wide. */
export function pngOf(points: readonly (readonly boolean[])[], pixels: number): Buffer {
  const width = points.length * pixels
  const rows = points.flatMap(row => {
    const line = Buffer.concat([Buffer.from([0]), ...row.map(dark => Buffer.alloc(pixels, dark ? 0 : 255))])
    return Array.from({ length: pixels }, () => line)
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(width, 4)
  header.set([8, 0, 0, 0, 0], 8) // 8 bits, grey, usual compression, filter and order
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts])
}
