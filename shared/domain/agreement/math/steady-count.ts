/** How many groups are shown, how many the last runs wished for, and how often in a row. */
export type SteadyCount = { shown: number; wished: number; times: number }

const ENOUGH_TIMES = 4

/** Another number of groups is shown only when four runs in a row wished for it: people lose their way otherwise. */
export function steadyCount(wished: number, before: SteadyCount | undefined): SteadyCount {
  if (!before) return { shown: wished, wished, times: 1 }
  const times = before.wished === wished ? before.times + 1 : 1
  return { shown: times >= ENOUGH_TIMES ? wished : before.shown, wished, times }
}
