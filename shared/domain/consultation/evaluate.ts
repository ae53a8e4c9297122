import type { Evaluation, Scores } from './outcome'

/** Fewer voices than this would tell who said what. */
const FEWEST = 3
/** Below this the office looks at the talk with its convener (domain.md row 63). */
const LOW = 3

const parts = ['represent', 'thorough', 'effect'] as const
const rounded = (value: number) => Math.round(value * 10) / 10

/** Averages to one decimal; undefined below three voices. */
export function averagesOf(all: readonly Scores[]): Evaluation['averages'] | undefined {
  if (all.length < FEWEST) return undefined
  const of = (part: keyof Scores) => rounded(all.reduce((sum, one) => sum + one[part], 0) / all.length)
  return { represent: of('represent'), thorough: of('thorough'), effect: of('effect') }
}

/** Whether somebody should talk about it with the people who led it. */
export const isLow = ({ averages, staffScore }: Evaluation) =>
  staffScore < LOW || (averages !== undefined && parts.some(part => averages[part] < LOW))
