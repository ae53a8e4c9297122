const pairs = (count: number) => (count * (count - 1)) / 2

function tally<T>(values: readonly T[]): number {
  const counts = new Map<T, number>()
  values.forEach(value => counts.set(value, (counts.get(value) ?? 0) + 1))
  return [...counts.values()].reduce((sum, count) => sum + pairs(count), 0)
}

/** How alike two groupings are: 1 the same, 0 as alike as chance makes them. (Hubert and Arabie 1985) */
export function randIndex(one: readonly number[], other: readonly number[]): number {
  const both = tally(one.map((group, at) => `${group} ${other[at]}`))
  const [ofOne, ofOther] = [tally(one), tally(other)]
  const chance = (ofOne * ofOther) / pairs(one.length)
  const most = (ofOne + ofOther) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}
