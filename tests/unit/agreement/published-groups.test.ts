import { NO_GROUP } from '@shared/domain/agreement/math/group-names'
import { opinionMap } from '@shared/domain/agreement/math/opinion-map'
import { publishedSets } from '../../support/polis-sets'
import type { PublishedSet } from '../../support/polis-sets'
import { randIndex } from '../../support/rand-index'

const sets = publishedSets()

/** Of the people whom both put into a group, at the number of groups that Polis published. */
function likeness({ matrix, groups, count }: PublishedSet): number {
  const ours = opinionMap(matrix, undefined, count).groups
  const both = [...groups.keys()].filter(person => groups[person] !== NO_GROUP && ours[person] !== NO_GROUP)
  return randIndex(
    both.map(person => ours[person]!),
    both.map(person => groups[person]!),
  )
}

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

test('the same votes give the same map', () => {
  const [set] = sets
  const [one, other] = [opinionMap(set!.matrix), opinionMap(set!.matrix)]
  expect([...one.positions]).toEqual([...other.positions])
  expect([...one.groups]).toEqual([...other.groups])
})
