import { addMinutes } from '@shared/domain/calendar/local-day'

const LONGEST_MINUTES = 24 * 60

/** When to look again at what has failed so many times: a minute later, then two, four, at most a day. */
export const backOff = (now: string, tries: number) =>
  addMinutes(now, Math.min(2 ** Math.min(tries, 12), LONGEST_MINUTES))

/** What the log may say of a failure: never its message, which may quote what somebody wrote. */
export const nameOf = (error: unknown) =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown'

/** A failure of a job on one document: reported, and it holds up nobody. */
export const report = (job: string, id: string, error: unknown) =>
  console.error(JSON.stringify({ job, id, error: nameOf(error) }))
