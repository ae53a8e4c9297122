import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** China has one time, UTC+8, and no summer time. */
const OFFSET_MINUTES = 480
const DAY = 86_400_000

/** A moment, read on a Chinese clock. */
export const local = (at: string) => dayjs(at).utcOffset(OFFSET_MINUTES)

const clock = (at: string) => Date.parse(at) + OFFSET_MINUTES * 60_000

/**
 * The Chinese clock at a moment, to be read and not to be reckoned with: its own moment is eight hours off. A page reads
 * dozens of them before it shows, and a phone takes ten times as long over `local`.
 */
export const clockAt = (at: string) => dayjs.utc(clock(at))

/** `2026-11-22` of a moment. */
export const localDay = (at: string) => clockAt(at).format('YYYY-MM-DD')

/** The moment of an hour of a local day, as an ISO string in UTC. */
export const momentOf = (day: string, hour: number) =>
  dayjs.utc(`${day}T00:00:00Z`).add(hour, 'hour').subtract(OFFSET_MINUTES, 'minute').toISOString()

/** The last second of a local day: what "until 20 March" means. */
export const endOfDay = (day: string) => dayjs.utc(momentOf(day, 24)).subtract(1, 'second').toISOString()

export const addMinutes = (at: string, minutes: number) => dayjs.utc(at).add(minutes, 'minute').toISOString()

/** Whole local days from one moment to another; negative once it is past. */
export const daysBetween = (from: string, to: string) =>
  Math.floor(clock(to) / DAY) - Math.floor(clock(from) / DAY)
