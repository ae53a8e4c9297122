import { renderHook } from '@testing-library/react'
import { useContentKey } from '../../miniprogram/src/lib/use-content-key'

const keys = () => renderHook(() => useContentKey()).result.current

test('what is sent again after a lost answer has the same key', () => {
  const { of } = keys()
  expect(of({ note: '绿灯太短' })).toBe(of({ note: '绿灯太短' }))
})

test('the next note is not taken for the one whose answer was lost', () => {
  const { of } = keys()
  expect(of({ note: '绿灯太短' })).not.toBe(of({ note: '斑马线看不清' }))
})

test('the same deed, once done, is a new one', () => {
  const { of, done } = keys()
  const first = of({ step: 'timer' })
  done({ step: 'timer' })
  expect(of({ step: 'timer' })).not.toBe(first)
})
