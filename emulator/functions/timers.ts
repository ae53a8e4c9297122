import type { Clock } from '../clock'
import { Refusal } from '../refusal'
import { readCron } from './cron'
import type { FunctionFolder } from './function-folder'
import type { Runner } from './runner'

const LOOK_MS = 500

export type Timer = { name: string; functionName: string; cron: string }
type State = {
  cron: string
  next: number | undefined
  running: boolean
  lastFired?: number
  lastError?: string
}

/** The functions' timers. Ticks that were missed merge into one run; a timer never runs twice at once. */
export function createTimers({ runner, clock }: { runner: Runner; clock: Clock }) {
  const states = new Map<string, State>()
  let isHeld = false

  const list = (): Timer[] => runner.folders().flatMap(timersOf)

  const stateOf = (timer: Timer) => readState(states, timer, clock.now())

  /** Fires one timer now, as the platform does: an event, and no identity. */
  async function fire(timer: Timer): Promise<string> {
    const state = stateOf(timer)
    const now = clock.now()
    Object.assign(state, { running: true, lastFired: now, next: readCron(timer.cron).after(now) })
    try {
      const result = await runner.invoke(timer.functionName, eventOf(timer, now), { trigger: 'timer' })
      delete state.lastError
      return result
    } catch (error) {
      state.lastError = String(error)
      throw error
    } finally {
      state.running = false
    }
  }

  const isDue = (timer: Timer) => {
    const { next, running } = stateOf(timer)
    return !isHeld && !running && next !== undefined && next <= clock.now()
  }

  /** Fires what is due; a failure is kept for the desk and hinders no other timer. */
  const fireDue = () =>
    Promise.all(
      list()
        .filter(isDue)
        .map(timer => fire(timer).catch(() => undefined)),
    )

  return {
    fireDue,
    /** The next tick of any timer. */
    nextTick: () => Math.min(...list().map(timer => stateOf(timer).next ?? Number.POSITIVE_INFINITY)),
    report: () => list().map(timer => ({ ...timer, ...stateOf(timer) })),
    /** Fires nothing while this work goes on, and forgets what was due before. */
    async hold<T>(work: () => Promise<T>): Promise<T> {
      isHeld = true
      states.clear()
      return work().finally(() => (isHeld = false))
    },
    fireByName(name: string) {
      const timer = list().find(one => one.name === name)
      if (!timer) throw new Refusal('TIMER_NOT_FOUND', `no timer ${name}`)
      return fire(timer)
    },
  }
}
export type Timers = ReturnType<typeof createTimers>

/** What is known of a timer; one that is new, or has a new schedule, is due at its next tick. */
function readState(states: Map<string, State>, { name, cron }: Timer, now: number): State {
  const known = states.get(name)
  if (known?.cron === cron) return known
  const state: State = { cron, next: readCron(cron).after(now), running: false }
  states.set(name, state)
  return state
}

const timersOf = ({ name, settings }: FunctionFolder): Timer[] =>
  settings.triggers
    .filter(({ type }) => type === 'timer')
    .map(trigger => ({ name: trigger.name, functionName: name, cron: trigger.config }))

const eventOf = ({ name }: Timer, now: number) => ({
  Type: 'Timer',
  TriggerName: name,
  Time: new Date(now).toISOString(),
  Message: '',
})

/** Lets the timers follow the clock from now on; the answer stops it. */
export function followClock(timers: Timers): () => void {
  timers.nextTick() // what was due before the start is not made up for
  const looking = setInterval(() => void timers.fireDue(), LOOK_MS)
  looking.unref()
  return () => clearInterval(looking)
}
