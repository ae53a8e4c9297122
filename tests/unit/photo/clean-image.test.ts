import { imageSize } from 'image-size'
import { cleanImage } from '../../../cloudfunctions/actions/photo/clean-image'
import { bareJpeg, heic, phoneJpeg, png, segment } from '../../support/photo-files'

const refusal = (bytes: Buffer) => {
  try {
    cleanImage(bytes)
    return 'taken'
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('a photo from a phone', () => {
  const { bytes, width, height } = cleanImage(phoneJpeg(6))

  test('loses the place, the camera, the comments, and the pictures behind it', () => {
    expect(bytes.includes('GPSSECRET')).toBe(false)
    expect(bytes.includes('SPYCAMERA')).toBe(false)
    expect(bytes.includes('xmp')).toBe(false)
    expect(bytes.includes('8BIM')).toBe(false)
    expect(bytes.indexOf(Buffer.from([0xff, 0xd9]))).toBe(bytes.length - 2)
  })

  test('keeps which side is up, and its size as one sees it', () => {
    expect(imageSize(bytes)).toMatchObject({ width: 12, height: 8, orientation: 6 })
    expect([width, height]).toEqual([8, 12])
  })

  test('keeps its colours and its rows, byte by byte', () => {
    const rows = bareJpeg.subarray(bareJpeg.indexOf(Buffer.from([0xff, 0xdb])))
    expect(bytes.subarray(-rows.length)).toEqual(rows)
    expect(bytes.includes('ICC_PROFILE')).toBe(true)
  })

  test('that needs no cleaning is the same file', () => {
    expect(cleanImage(bareJpeg).bytes).toEqual(bareJpeg)
    expect(cleanImage(png()).bytes).toEqual(png())
  })
})

test('a PNG loses its texts, times and what hangs behind its end', () => {
  const noisy = png('harmless', [
    { type: 'tEXt', body: 'Comment\0GPSSECRET' },
    { type: 'eXIf', body: 'GPSSECRET' },
    { type: 'abCd', body: 'GPSSECRET' },
  ])
  expect(cleanImage(Buffer.concat([noisy, Buffer.from('GPSSECRET')]))).toEqual({
    bytes: png(),
    type: 'png',
    width: 8,
    height: 1,
  })
})

describe('what is not a picture that every phone can show', () => {
  const jpegWithoutRows = Buffer.concat([
    bareJpeg.subarray(0, 20),
    segment(0xfe, 'x'),
    Buffer.from([0xff, 0xd9]),
  ])
  const bomb = png()
  bomb.writeUInt32BE(60_000, 16)
  bomb.writeUInt32BE(60_000, 20)
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['HEIC', heic],
    ['a page that calls itself a photo', Buffer.from('<html><script>alert(1)</script></html>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ['only the first bytes of a JPEG', bareJpeg.subarray(0, 3)],
    ['a JPEG cut before its rows', bareJpeg.subarray(0, 300)],
    ['a JPEG without rows', jpegWithoutRows],
    ['a PNG cut in the middle', png().subarray(0, 50)],
    ['a small file that unfolds to 3.6 gigapixels', bomb],
  ])('%s', (_name, bytes) => expect(refusal(bytes)).toBe('not_an_image'))
})

test('a PNG of a header alone draws nothing, and is no picture', () => {
  const whole = png()
  const from = whole.indexOf('IDAT') - 4
  const until = whole.indexOf('IEND') - 4
  expect(refusal(Buffer.concat([whole.subarray(0, from), whole.subarray(until)]))).toBe('not_an_image')
})

test('whatever breaks in a file, it is a picture or it is not: nothing else is thrown', () => {
  for (const whole of [phoneJpeg(6), png()])
    for (let n = 0; n < 400; n++) {
      const torn = Buffer.from(whole.subarray(0, n % 3 ? whole.length : (n * 31) % whole.length))
      for (let hit = 0; hit < 3 && torn.length; hit++)
        torn[(n * 7919 + hit * 104_729) % torn.length] = (n * 37) % 256
      expect(['taken', 'not_an_image']).toContain(refusal(torn))
    }
})

test('a file of millions of empty segments is read in no time', () => {
  const many = Buffer.concat([
    bareJpeg.subarray(0, 2),
    Buffer.alloc(9_000_000, Buffer.from([0xff, 0xfe, 0, 2])),
    bareJpeg.subarray(2),
  ])
  const began = performance.now()
  refusal(many)
  expect(performance.now() - began).toBeLessThan(1500)
})
