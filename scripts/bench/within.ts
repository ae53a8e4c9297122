import type { Row } from './bench-part'

type Measure = { what: string; value: number; most: number; show: (value: number) => string }

/** A row with an upper limit. */
export const within = ({ what, value, most, show }: Measure): Row => ({
  what,
  measured: show(value),
  limit: `≤ ${show(most)}`,
  ok: value <= most,
})

export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
export const times = (ratio: number) => `${ratio.toFixed(2)} ×`
export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
