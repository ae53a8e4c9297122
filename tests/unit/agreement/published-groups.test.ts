import { opinionMap } from '@shared/domain/agreement/math/opinion-map'
import { likeness } from '../../support/polis-figures'
import { publishedSets } from '../../support/polis-sets'

const sets = publishedSets()

test('the sets are what was published', () => {
  expect(
    sets
      .slice(0, 4)
      .map(({ name, matrix, count }) => [name, matrix.people, matrix.statements, matrix.codes.length, count]),
  ).toEqual([
    ['15-per-hour-seattle', 339, 54, 2872, 2],
    ['brexit-consensus', 204, 50, 5303, 2],
    ['scoop-hivemind.biodiversity', 536, 314, 29719, 2],
    ['vtaiwan.uberx', 1921, 197, 49443, 2],
  ])
})

test('our groups are like those that Polis published', () => {
  const found = sets.map(likeness).sort((one, other) => one - other)
  const middle = (found[Math.floor((found.length - 1) / 2)]! + found[Math.ceil((found.length - 1) / 2)]!) / 2
  expect(middle).toBeGreaterThanOrEqual(0.87)
  expect(found[0]).toBeGreaterThanOrEqual(0.8)
})

test.each([0, 1, 2])('the picture does not turn over from one run to the next: %i', sign => {
  const { matrix } = sets[0]!
  const { components } = opinionMap(matrix)
  const turned = components.map((one, axis) => (axis === sign ? one.map(x => -x) : one))
  const again = opinionMap(matrix, { groups: new Uint8Array(), components: turned }).components
  again.forEach((one, axis) => one.forEach((x, at) => expect(x).toBeCloseTo(turned[axis]![at]!, 5)))
})

test('the same votes give the same map', () => {
  const [set] = sets
  const [one, other] = [opinionMap(set!.matrix), opinionMap(set!.matrix)]
  expect([...one.positions]).toEqual([...other.positions])
  expect([...one.groups]).toEqual([...other.groups])
})
