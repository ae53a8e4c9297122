const SHAPE = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/
const UNITS = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000]

/** Milliseconds of an ISO 8601 duration of weeks to seconds, such as P3D or PT90M; undefined when it is none. */
export function durationMs(text: unknown): number | undefined {
  const parts = SHAPE.exec(String(text))?.slice(1)
  if (!parts?.some(part => part !== undefined)) return undefined
  return parts.reduce((sum, part, place) => sum + Number(part ?? 0) * (UNITS[place] ?? 0), 0)
}
