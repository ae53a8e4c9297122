/** Beyond this a difference is hardly chance: one in ten, one-sided. */
const Z90 = 1.2816

export const isSignificant = (z: number) => z > Z90

/** Whether more than half said so: z of one proportion, with one vote of each kind added. */
export const halfTest = (count: number, seen: number) =>
  2 * Math.sqrt(seen + 1) * ((count + 1) / (seen + 1) - 0.5)

/** Whether these said so more often than those: z of two proportions, with one vote of each kind added. */
export function moreTest(count: number, seen: number, rest: { count: number; seen: number }): number {
  const [all, others] = [seen + 1, rest.seen + 1]
  const pooled = (count + 1 + rest.count + 1) / (all + others)
  if (pooled >= 1) return 0
  const difference = (count + 1) / all - (rest.count + 1) / others
  return difference / Math.sqrt(pooled * (1 - pooled) * (1 / all + 1 / others))
}
