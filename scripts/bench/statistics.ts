/** The value below which this share of the values lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const at = Math.min(sorted.length - 1, Math.floor(share * sorted.length))
  return sorted[at] ?? Number.NaN
}

export const median = (values: readonly number[]) => quantile(values, 0.5)
export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
