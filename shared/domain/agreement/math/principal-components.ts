import { covarianceTimes } from './centred-votes'
import { seededRandom } from './seeded-random'
import { symmetricEigen } from './symmetric-eigen'
import { addTimes, dot, normalise } from './vectors'
import type { VoteMatrix } from './vote-matrix'

/** The two directions in which people differ most; one long each, or all zero where people do not differ. */
export type Components = [Float64Array, Float64Array]

const MOST_STEPS = 80
const LOOK_EVERY = 4
const EXACT = 1e-7

type Krylov = { basis: Float64Array[]; alpha: number[]; beta: number[] }

/** Takes one step of Lanczos; the new direction is kept square to all before it, twice, as rounding asks. */
function step(krylov: Krylov, image: Float64Array): number {
  const { basis, alpha, beta } = krylov
  alpha.push(dot(image, basis[basis.length - 1]!))
  for (let twice = 0; twice < 2; twice++)
    for (const vector of basis) addTimes(image, -dot(image, vector), vector)
  const length = normalise(image)
  beta.push(length)
  return length
}

/** The best guesses so far in the space walked through, and whether the first two are exact enough. */
function guesses({ basis, alpha, beta }: Krylov) {
  const size = alpha.length
  const small = alpha.map((value, at) => {
    const row = new Float64Array(size)
    row[at] = value
    if (at > 0) row[at - 1] = beta[at - 1]!
    if (at + 1 < size) row[at + 1] = beta[at]!
    return row
  })
  const pairs = symmetricEigen(small).slice(0, 2)
  const largest = pairs[0]?.value ?? 0
  const wrong = pairs.map(({ vector }) => beta[size - 1]! * Math.abs(vector[size - 1]!))
  const vectors = pairs.map(({ value, vector }) => {
    const sum = new Float64Array(basis[0]!.length)
    if (value > 1e-12 * largest) vector.forEach((weight, at) => addTimes(sum, weight, basis[at]!))
    return sum
  })
  return { vectors, exact: pairs.length === 2 && wrong.every(error => error <= EXACT * largest) }
}

/** A direction has no sign of its own: it keeps the one it had, or its heaviest statement points forward. */
function orient(vector: Float64Array, before: Float64Array | undefined): Float64Array {
  const heaviest = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) ? x : best), 0)
  const forward = before && before.length <= vector.length ? dot(before, vector) || heaviest : heaviest
  return forward < 0 ? vector.map(x => -x) : vector
}

function startFrom(statements: number, before: readonly Float64Array[]): Float64Array {
  const random = seededRandom(statements)
  const start = Float64Array.from({ length: statements }, () => random() - 0.5)
  normalise(start)
  if (before.length) start.forEach((x, at) => (start[at] = 0.05 * x))
  before.forEach(vector => vector.forEach((x, at) => (start[at]! += x)))
  return start
}

/**
 * Two principal components of the centred votes by Lanczos' method, exact to about 1e-7 or as far as 80 steps go. With
 * the components of the last run as a start it needs fewer steps, and they keep their signs.
 */
export function principalComponents(
  matrix: VoteMatrix,
  means: Float64Array,
  before: readonly Float64Array[] = [],
): Components {
  const start = startFrom(matrix.statements, before)
  matrix.out.forEach((out, at) => out && (start[at] = 0))
  normalise(start)
  const krylov: Krylov = { basis: [start], alpha: [], beta: [] }
  let found: Float64Array[] = []
  const most = Math.min(MOST_STEPS, matrix.statements)
  for (let steps = 1; steps <= most; steps++) {
    const image = covarianceTimes(matrix, means, krylov.basis[steps - 1]!)
    const length = step(krylov, image)
    const ended = length <= 1e-12 * Math.abs(krylov.alpha[0]!) || length === 0
    if (ended || steps % LOOK_EVERY === 0 || steps === most) {
      const { vectors, exact } = guesses(krylov)
      found = vectors
      if (exact || ended) break
    }
    krylov.basis.push(image)
  }
  const component = (at: number) => orient(found[at] ?? new Float64Array(matrix.statements), before[at])
  return [component(0), component(1)]
}
