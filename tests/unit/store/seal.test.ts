import { openText, phoneKey, sealText } from '../../../cloudfunctions/store/seal'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const keys = (value: string) => void (process.env.MINYI_KEYS = value)
beforeEach(() => {
  keys(`k1:${key('a')}`)
  process.env.MINYI_INDEX_KEY = key('i')
})

it('seals a datum so that it reads like nothing, and never twice the same', () => {
  const sealed = sealText('19900002003', 'lead-1:phone')
  expect(sealed).toMatch(/^k1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/)
  expect(sealed).not.toContain('19900002003')
  expect(sealText('19900002003', 'lead-1:phone')).not.toBe(sealed)
  expect(openText(sealed, 'lead-1:phone')).toBe('19900002003')
})

it('opens old values after the key was replaced, and seals with the new one', () => {
  const old = sealText('戚小蔓', 'lead-1:name')
  keys(`k2:${key('b')},k1:${key('a')}`)
  expect(openText(old, 'lead-1:name')).toBe('戚小蔓')
  expect(sealText('戚小蔓', 'lead-1:name')).toMatch(/^k2\./)
})

it.each([
  ['in another record', (sealed: string) => openText(sealed, 'lead-2:phone')],
  ['in another field', (sealed: string) => openText(sealed, 'lead-1:name')],
  ['when a letter was changed', (sealed: string) => openText(`${sealed.slice(0, -2)}AA`, 'lead-1:phone')],
  ['in clear', () => openText('19900002003', 'lead-1:phone')],
])('does not open %s', (_where, open) => {
  expect(() => open(sealText('19900002003', 'lead-1:phone'))).toThrow()
})

it('says which key is lost', () => {
  const sealed = sealText('19900002003', 'lead-1:phone')
  keys(`k2:${key('b')}`)
  expect(() => openText(sealed, 'lead-1:phone')).toThrow('no key k1')
})

it.each(['', 'k1:short', `K 1:${key('a')}`])('seals nothing without a proper key: %p', value => {
  keys(value)
  expect(() => sealText('19900002003', 'lead-1:phone')).toThrow('MINYI_KEYS')
})

it('names a phone so that only the holder of the key finds it', () => {
  const name = phoneKey('19900002003')
  expect(phoneKey('19900002003')).toBe(name)
  process.env.MINYI_INDEX_KEY = key('j')
  expect(phoneKey('19900002003')).not.toBe(name)
  process.env.MINYI_INDEX_KEY = ''
  expect(() => phoneKey('19900002003')).toThrow('MINYI_INDEX_KEY')
})
