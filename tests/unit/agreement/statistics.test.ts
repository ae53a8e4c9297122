import { convexHull } from '@shared/domain/agreement/convex-hull'
import { countedPeople } from '@shared/domain/agreement/math/counted-people'
import { groupConsensus } from '@shared/domain/agreement/math/group-consensus'
import { groupLines } from '@shared/domain/agreement/math/group-lines'
import { NO_GROUP, steadyNames } from '@shared/domain/agreement/math/group-names'
import { scattered, settle } from '@shared/domain/agreement/math/k-means'
import { nearPlaces } from '@shared/domain/agreement/near-places'
import { nextStatement } from '@shared/domain/agreement/next-statement'
import { mostGroups } from '@shared/domain/agreement/math/opinion-groups'
import { halfTest, moreTest } from '@shared/domain/agreement/math/significance'
import { silhouette } from '@shared/domain/agreement/math/silhouette'
import { statementPriority } from '@shared/domain/agreement/math/statement-priority'
import { steadyCount } from '@shared/domain/agreement/math/steady-count'
import { symmetricEigen } from '@shared/domain/agreement/math/symmetric-eigen'
import { matrixOf } from '@shared/domain/agreement/math/vote-matrix'
import fc from 'fast-check'

const counts = (...statements: [against: number, unsure: number, agree: number][]) =>
  Uint32Array.from(statements.flatMap(one => [...one, 0]))
const points = (...all: [number, number][]) => ({
  xs: Float64Array.from(all, ([x]) => x),
  ys: Float64Array.from(all, ([, y]) => y),
  weights: new Float64Array(all.length).fill(1),
})

test('more than half: 14 of 15 is 3.5 standard errors, half of none is none', () => {
  expect(halfTest(14, 15)).toBeCloseTo(3.5, 12)
  expect(halfTest(0, 0)).toBe(1)
  expect(halfTest(7, 15)).toBeCloseTo(0, 12)
})

test('more often than others', () => {
  // 15/16 against 5/21: pooled 20/37
  expect(moreTest(14, 15, { count: 4, seen: 20 })).toBeCloseTo(4.229, 3)
  expect(moreTest(5, 5, { count: 5, seen: 5 })).toBe(0)
  expect(moreTest(0, 0, { count: 0, seen: 0 })).toBe(0)
})

test('one group that is against keeps the consensus small', () => {
  const [forIt, half, against] = [counts([0, 0, 8]), counts([4, 0, 4]), counts([8, 0, 0])]
  expect(groupConsensus([forIt, forIt], 0)).toBeCloseTo(0.81, 12)
  expect(groupConsensus([forIt, half], 0)).toBeCloseTo(0.45, 12)
  expect(groupConsensus([forIt, against], 0)).toBeCloseTo(0.09, 12)
})

test('agreed by each group or dividing them, and never by the votes of a few', () => {
  const one = counts([0, 0, 20], [0, 0, 20], [0, 0, 2], [10, 0, 10])
  const other = counts([1, 0, 19], [18, 1, 1], [2, 0, 0], [0, 0, 20])
  expect(groupLines([one, other], new Uint8Array(4))).toEqual({ agreed: [0], divided: [1] })
  expect(groupLines([one, other], Uint8Array.of(1, 1, 0, 0))).toEqual({ agreed: [], divided: [] })
  expect(groupLines([], new Uint8Array(4))).toEqual({ agreed: [], divided: [] })
})

test('what is new, agreed with and carries far is asked first', () => {
  // nobody has seen it: (1 - 1/2) (0 + 1) 1/2 (1 + 8) = 2.25
  expect(statementPriority(counts([0, 0, 0]), 0, 0)).toBeCloseTo(5.0625, 12)
  // 8 of 10 for, none passed: 11/12 * 3 * 9/12 * (1 + 8/4)
  expect(statementPriority(counts([2, 0, 8]), 0, 2)).toBeCloseTo(((11 / 12) * 3 * (9 / 12) * 3) ** 2, 12)
})

test('the next statement is one she has not answered and that is not out', () => {
  const all = [
    { id: 'a', priority: 3 },
    { id: 'b', priority: 7 },
    { id: 'c', priority: 7 },
    { id: 'gone', priority: 0 },
  ]
  expect(nextStatement(all, {})).toBe('b')
  expect(nextStatement(all, { b: 0 })).toBe('c')
  expect(nextStatement(all, { a: 1, b: 1, c: -1 })).toBeUndefined()
  expect(nextStatement([{ id: 'toString', priority: 1 }], {})).toBe('toString')
})

test('names go with the people', () => {
  const none = new Uint8Array()
  expect(steadyNames(Uint8Array.of(0, 1, 1, 1, NO_GROUP), none, 2)).toEqual([1, 0])
  // 0 and 1 change places, one person moves over
  const before = Uint8Array.of(0, 0, 0, 1, 1, NO_GROUP)
  expect(steadyNames(Uint8Array.of(1, 1, 0, 0, 0, 0), before, 2)).toEqual([1, 0])
  // a third group takes the free name
  expect(steadyNames(Uint8Array.of(2, 2, 1, 0, 0, 1), before, 3)).toEqual([1, 2, 0])
})

test('four runs in a row must wish for another number', () => {
  const wishes = [2, 3, 3, 3, 2, 3, 3, 3, 3, 2]
  const shown: number[] = []
  wishes.reduce<ReturnType<typeof steadyCount> | undefined>((before, wished) => {
    const now = steadyCount(wished, before)
    shown.push(now.shown)
    return now
  }, undefined)
  expect(shown).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 3, 3])
})

test.each([
  [0, 0],
  [1, 1],
  [11, 2],
  [12, 3],
  [24, 4],
  [36, 5],
  [5000, 5],
])('%i people make at most %i groups', (people, most) => expect(mostGroups(people)).toBe(most))

test('two heaps are found, and stand well apart', () => {
  const heaps = points([0, 0], [0, 1], [1, 0], [10, 10], [10, 11], [11, 10])
  const { group, spread } = settle(heaps, scattered(heaps, 2, 1))
  expect([group[0], group[1], group[2]]).toEqual([group[0], group[0], group[0]])
  expect(group[3]).not.toBe(group[0])
  expect(spread).toBeCloseTo(8 / 3, 9)
  expect(silhouette(heaps, group)).toBeGreaterThan(0.9)
  expect(silhouette(heaps, [0, 1, 0, 1, 0, 1])).toBeLessThan(0)
})

test('a point belongs to its nearest middle, whatever the shortcut', () => {
  const coordinate = fc.double({ min: -5, max: 5, noNaN: true })
  const some = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 })
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 99 }), (all, count, seed) => {
      const people = points(...all)
      const { centres, group } = settle(people, scattered(people, count, seed), 1)
      const start = scattered(people, count, seed)
      const far = (at: number, to: number) =>
        Math.hypot(people.xs[at]! - start.xs[to]!, people.ys[at]! - start.ys[to]!)
      group.forEach((own, at) =>
        start.xs.forEach((_, to) => expect(far(at, own)).toBeLessThanOrEqual(far(at, to) + 1e-9)),
      )
      expect(centres.weights.reduce((sum, one) => sum + one, 0)).toBe(all.length)
    }),
  )
})

test('eigenvalues of a small matrix', () => {
  const rows = [Float64Array.of(2, 1, 0), Float64Array.of(1, 2, 0), Float64Array.of(0, 0, 5)]
  const found = symmetricEigen(rows)
  expect(found.map(({ value }) => Math.round(value * 1e9) / 1e9)).toEqual([5, 3, 1])
  expect(Math.abs(found[1]!.vector[0]!)).toBeCloseTo(Math.SQRT1_2, 9)
})

test('a hull is the corners alone', () => {
  expect(
    convexHull([
      [0, 0],
      [2, 0],
      [1, 1],
      [2, 2],
      [0, 2],
      [1, 0],
    ]),
  ).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
  ])
  expect(convexHull([[3, 4]])).toEqual([[3, 4]])
})

test('everybody stands in one place, with at least four others', () => {
  const spot = fc.record({ x: fc.integer({ min: -9, max: 9 }), y: fc.integer({ min: -9, max: 9 }) })
  fc.assert(
    fc.property(fc.array(spot, { minLength: 5, maxLength: 80 }), spots => {
      const places = nearPlaces(
        spots.map((one, member) => ({ ...one, member })),
        5,
      )
      places.forEach(({ members }) => expect(members.length).toBeGreaterThanOrEqual(5))
      expect(places.flatMap(({ members }) => members).sort((one, other) => one - other)).toEqual(
        spots.map((_, at) => at),
      )
    }),
  )
  expect(nearPlaces([{ x: 0, y: 0, member: 0 }], 5)).toEqual([])
})

/** People who each voted on so many of ten statements. */
function votedOn(...numbers: number[]) {
  const who = numbers.flatMap((count, person) => Array<number>(count).fill(person))
  const what = numbers.flatMap(count => Array.from({ length: count }, (_, at) => at))
  return matrixOf({ people: numbers.length, statements: 10, who, what, votes: who.map(() => 1) })
}

test('seven votes are enough, and who was counted stays', () => {
  const many = votedOn(...Array<number>(15).fill(7), 6, 2, 0)
  expect(countedPeople(many, new Set())).toEqual([...Array(15).keys()])
  expect(countedPeople(many, new Set([16, 17]))).toEqual([...Array(15).keys(), 16])
})

test('where few have said much, those who said most are counted, at most fifteen', () => {
  expect(countedPeople(votedOn(1, 9, 0, 3), new Set())).toEqual([0, 1, 3])
  const twenty = votedOn(...Array.from({ length: 20 }, (_, at) => (at < 16 ? 2 : 5)))
  expect(countedPeople(twenty, new Set())).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 17, 18, 19])
})
