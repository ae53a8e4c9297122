export const GROUP_NAMES = ['A', 'B', 'C', 'D', 'E'] as const
export type GroupName = (typeof GROUP_NAMES)[number]

/** Nobody's group. */
export const NO_GROUP = 255

/**
 * Which name each new group bears: that of the old group whose people it has most of, the clearest case first; a new
 * one takes the first free name, the larger group before the smaller. Names are places in GROUP_NAMES.
 */
export function steadyNames(group: Uint8Array, before: Uint8Array, groups: number): number[] {
  const sizes = new Array<number>(groups).fill(0)
  const shared = new Map<number, number>()
  group.forEach((to, person) => {
    if (to === NO_GROUP) return
    sizes[to]!++
    const old = before[person] ?? NO_GROUP
    if (old !== NO_GROUP) shared.set(to * 256 + old, (shared.get(to * 256 + old) ?? 0) + 1)
  })
  const names = new Map<number, number>()
  const used = new Set<number>()
  const pairs = [...shared].sort(([one, many], [other, more]) => more - many || one - other)
  for (const [pair] of pairs) {
    const [to, old] = [pair >> 8, pair & 255]
    if (names.has(to) || used.has(old)) continue
    names.set(to, old)
    used.add(old)
  }
  const free = GROUP_NAMES.map((_, name) => name).filter(name => !used.has(name))
  sizes
    .map((size, to) => ({ size, to }))
    .filter(({ to }) => !names.has(to))
    .sort((one, other) => other.size - one.size || one.to - other.to)
    .forEach(({ to }) => names.set(to, free.shift()!))
  return sizes.map((_, to) => names.get(to)!)
}
