import { coverAfterKey, coverBetween, middleCover } from '../../../miniprogram/src/lib/covers'

test('a box is what lies between two points, whichever way it was drawn, and never leaves the picture', () => {
  expect(coverBetween({ x: 0.5, y: 0.75 }, { x: 0.25, y: 0.25 })).toEqual({
    x: 0.25,
    y: 0.25,
    w: 0.25,
    h: 0.5,
  })
  expect(coverBetween({ x: 0.5, y: 0.5 }, { x: 1.4, y: -0.2 })).toEqual({ x: 0.5, y: 0, w: 0.5, h: 0.5 })
  expect(coverBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeUndefined()
})

test('keys move a box and change its size, up to the edge', () => {
  expect(coverAfterKey(middleCover, 'ArrowLeft', false).x).toBeCloseTo(0.33)
  expect(coverAfterKey(middleCover, 'ArrowDown', true).h).toBeCloseTo(0.22)
  const corner = { x: 0.5, y: 0.5, w: 0.5, h: 0.5 }
  expect(coverAfterKey(corner, 'ArrowRight', false)).toEqual(corner)
  expect(coverAfterKey(corner, 'ArrowDown', true)).toEqual(corner)
  expect(coverAfterKey(corner, 'a', false)).toEqual(corner)
})
