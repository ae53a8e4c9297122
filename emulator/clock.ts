import type { Driver } from './database/driver'

const schema = 'CREATE TABLE IF NOT EXISTS desk_clock (one INTEGER PRIMARY KEY, offset INTEGER)'

/** The emulator's time: the machine's, moved by an offset that only grows and outlives a restart. */
export function openClock(driver: Driver) {
  driver.run(schema)
  let offset = driver.all<{ offset: number }>('SELECT offset FROM desk_clock')[0]?.offset ?? 0

  function move(to: number) {
    offset = to
    driver.run('INSERT OR REPLACE INTO desk_clock VALUES (1, ?)', offset)
  }

  return {
    now: () => Date.now() + offset,
    /** The machine's own time, for what must not expire when the desk moves the clock. */
    machineNow: () => Date.now(),
    offset: () => offset,
    /** Forward only: documents never come from the future. */
    advanceTo: (time: number) => {
      if (time > Date.now() + offset) move(Math.round(time - Date.now()))
    },
    reset: () => move(0),
  }
}
export type Clock = ReturnType<typeof openClock>
