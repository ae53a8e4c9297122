/** Numbers from 0 to 1 that look random and are the same each time, so that a run can be repeated. (Park and Miller 1988) */
export function seededRandom(seed: number): () => number {
  let state = ((seed * 16807 + 101) % 2147483646) + 1
  // neighbouring seeds begin alike
  for (let warm = 0; warm < 5; warm++) state = (state * 48271) % 2147483647
  return () => {
    state = (state * 48271) % 2147483647
    return (state - 1) / 2147483646
  }
}
