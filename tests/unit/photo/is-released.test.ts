import { isReleased } from '@shared/domain/photo/is-released'

test.each([
  ['ISSUED', [], true],
  ['CHECKING', [], true],
  ['HELD', [], true],
  ['PASSED', [], false],
  ['PASSED', ['p'], false],
  ['REJECTED', [], false],
  ['REJECTED', ['other'], false],
  ['REJECTED', ['p'], true],
] as const)('%s, found fine %j: released %s', (state, fine, released) => {
  expect(isReleased({ id: 'p', state }, fine)).toBe(released)
})
