const LIFE_MS = 60_000

/**
 * Remembers the answer of a reading for a minute, in this worker only. A failure is not remembered. A minute of the
 * machine: it does not matter which day it is.
 */
export function cached<T>(load: () => Promise<T>) {
  let kept: { until: number; value: Promise<T> } | undefined
  const forget = () => void (kept = undefined)
  return {
    forget,
    now(): Promise<T> {
      if (kept && performance.now() < kept.until) return kept.value
      const value = load()
      kept = { until: performance.now() + LIFE_MS, value }
      value.catch(forget)
      return value
    },
  }
}
