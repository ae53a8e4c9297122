import type { VoteMatrix } from './vote-matrix'

/**
 * What each code adds when its statement has this weight: its distance from the mean, times the weight. A vote that
 * was not cast is taken to be the mean, hence adds nothing: that is why the matrix never has to be filled up. A
 * statement that is out adds nothing either.
 */
export function weighed(matrix: VoteMatrix, means: Float64Array, weights: Float64Array): Float64Array {
  const table = new Float64Array(matrix.statements * 4)
  for (let at = 0; at < matrix.statements; at++) {
    for (let vote = -1; vote <= 1; vote++) table[at * 4 + vote + 1] = (vote - means[at]!) * weights[at]!
  }
  return table
}

/** The covariance of the statements (times the number of people) times a vector; takes two steps a vote. */
export function covarianceTimes(matrix: VoteMatrix, means: Float64Array, vector: Float64Array): Float64Array {
  const { starts, codes, people, statements, out } = matrix
  const table = weighed(matrix, means, vector)
  const sums = new Float64Array(statements * 4)
  for (let person = 0; person < people; person++) {
    const end = starts[person + 1]!
    let along = 0
    for (let at = starts[person]!; at < end; at++) along += table[codes[at]!]!
    for (let at = starts[person]!; at < end; at++) sums[codes[at]!]! += along
  }
  const product = new Float64Array(statements)
  for (let at = 0; at < statements; at++) {
    if (out[at]) continue
    const mean = means[at]!
    const [against, unsure, agree] = [sums[at * 4]!, sums[at * 4 + 1]!, sums[at * 4 + 2]!]
    product[at] = agree - against - mean * (against + unsure + agree)
  }
  return product
}
