import fc from 'fast-check'
import { directedKey, NOTHING, orderedKey } from '../../../emulator/database/ordered-key'

describe('the keys by which an index is ordered', () => {
  it('put the types in the order of MongoDB', () => {
    const values = [NOTHING, null, -Infinity, -1, 0, 0.5, 1, 1e300, '', 'a', 'a\0', 'a\0b', 'ab', '云', {}, { a: 1 }, [], false, true, new Date(-1), new Date(0)] // oxfmt-ignore
    const keys = values.map(orderedKey)
    expect([...keys].sort()).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('order numbers as numbers, also downwards', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (one, other) => {
        const expected = Math.sign(one === other ? 0 : one - other || (one < other ? -1 : 1))
        const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
        expect(compare(orderedKey(one), orderedKey(other))).toBe(expected || 0)
        expect(compare(directedKey(other, -1), directedKey(one, -1))).toBe(expected || 0)
      }),
    )
  })

  it('order texts as their bytes, and none is the beginning of another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const [a, b] = [orderedKey(one), orderedKey(other)]
        expect(Math.sign(Buffer.compare(Buffer.from(one), Buffer.from(other)))).toBe(
          a < b ? -1 : a > b ? 1 : 0,
        )
        if (one !== other) expect(a.startsWith(b)).toBe(false)
      }),
    )
  })
})
