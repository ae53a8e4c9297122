type Matrix = Float64Array[]

/** Turns rows and columns p and q against each other so that their common entry vanishes. */
function rotate(matrix: Matrix, vectors: Matrix, [p, q]: readonly [number, number]): void {
  const [rowP, rowQ] = [matrix[p]!, matrix[q]!]
  if (Math.abs(rowP[q]!) < 1e-300) return
  const theta = (rowQ[q]! - rowP[p]!) / (2 * rowP[q]!)
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const turn = (row: Float64Array) => {
    const [a, b] = [row[p]!, row[q]!]
    row[p] = c * a - s * b
    row[q] = s * a + c * b
  }
  matrix.forEach(turn)
  vectors.forEach(turn)
  for (let at = 0; at < rowP.length; at++) {
    const [a, b] = [rowP[at]!, rowQ[at]!]
    rowP[at] = c * a - s * b
    rowQ[at] = s * a + c * b
  }
}

const offDiagonal = (matrix: Matrix) =>
  matrix.reduce((sum, row, at) => row.reduce((all, x, to) => (to > at ? all + x * x : all), sum), 0)

/** Eigenvalues of a small symmetric matrix with their vectors, the largest first. (Jacobi's rotations) */
export function symmetricEigen(given: Matrix): { value: number; vector: Float64Array }[] {
  const size = given.length
  const matrix = given.map(row => row.slice())
  const vectors = given.map((_, at) => new Float64Array(size).fill(1, at, at + 1))
  const small = 1e-26 * matrix.reduce((sum, row) => sum + row.reduce((all, x) => all + x * x, 0), 0)
  for (let sweep = 0; sweep < 30 && offDiagonal(matrix) > small; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, [p, q])
  return matrix
    .map((row, at) => ({ value: row[at]!, vector: Float64Array.from(vectors, line => line[at]!) }))
    .sort((one, other) => other.value - one.value)
}
