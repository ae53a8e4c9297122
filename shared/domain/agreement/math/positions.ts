import { weighed } from './centred-votes'
import type { Components } from './principal-components'
import type { VoteMatrix } from './vote-matrix'

/** Where people stand in the picture: x and y of each, one after the other. */
export type Positions = Float64Array

/** What turns votes into a place: kept with a room's state, so that one person can be placed without the others. */
export type Projection = { means: Float64Array; components: Components }

/**
 * Places everybody by the votes she cast, and moves out those who cast few, who would all lie in the middle otherwise:
 * times the root of statements by votes. A statement that is out counts as voted on by everybody, as in Polis.
 */
export function positionsOf(matrix: VoteMatrix, { means, components }: Projection): Positions {
  const { people, statements, starts, codes, out } = matrix
  const [x, y] = components.map(component => weighed(matrix, means, component)) as [
    Float64Array,
    Float64Array,
  ]
  const outs = out.reduce((sum, one) => sum + one, 0)
  const positions = new Float64Array(people * 2)
  for (let person = 0; person < people; person++) {
    let [alongX, alongY, seen] = [0, 0, outs]
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      const code = codes[at]!
      alongX += x[code]!
      alongY += y[code]!
      seen += 1 - out[code >> 2]!
    }
    const scale = seen ? Math.sqrt(statements / seen) : 0
    positions[person * 2] = alongX * scale
    positions[person * 2 + 1] = alongY * scale
  }
  return positions
}

/** How far each statement would carry somebody who agreed with it and said nothing else. */
export function extremities(
  { statements, out }: VoteMatrix,
  { means, components }: Projection,
): Float64Array {
  const [x, y] = components
  const far = (at: number) => (1 - means[at]!) * Math.hypot(x[at]!, y[at]!) * Math.sqrt(statements)
  return Float64Array.from({ length: statements }, (_, at) => (out[at] ? 0 : far(at)))
}
