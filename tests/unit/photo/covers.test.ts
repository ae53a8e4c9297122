import { coverAfterKey, coverBetween, middleCover, paintCovers } from '../../../miniprogram/src/lib/covers'

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

test('what is burnt in is never less than what was covered, and one colour', () => {
  const burnt: number[][] = []
  const pen = { fillStyle: '', fillRect: (...box: number[]) => void burnt.push(box) }
  paintCovers(pen, { width: 99, height: 49 }, [{ x: 0.25, y: 0.5, w: 0.3, h: 0.2 }])
  expect(burnt).toEqual([[24, 24, 31, 11]])
  expect(pen.fillStyle).toBe('#26302d')
})
