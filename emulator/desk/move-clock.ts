import type { Clock } from '../clock'
import type { Timers } from '../functions/timers'
import { Refusal } from '../refusal'

const MOST_HOPS = 300
const MINUTE = 60_000
/** Longer stretches are crossed in longer steps, each of them on a full hour of UTC+8. */
const STEPS = [MINUTE, 60 * MINUTE, 360 * MINUTE, 1440 * MINUTE]
const UTC_8 = 8 * 60 * MINUTE
/** Beyond it dates no longer compare as texts, and the clock never goes back. */
const LATEST = Date.UTC(2100, 0, 1)

/**
 * Moves the clock forward by hops from tick to tick, each followed by the timers that are due then. Over a long
 * stretch hops are an hour, six hours or a day, so that three days cost seconds; the ticks between merge.
 */
export async function moveClock(
  { clock, timers }: { clock: Clock; timers: Timers },
  byMs: number,
): Promise<number> {
  const target = clock.now() + byMs
  if (!(target <= LATEST)) throw new Refusal('INVALID_PARAM', 'the clock goes no further than the year 2100')
  const step = STEPS.find(one => byMs / one <= MOST_HOPS) ?? Math.ceil(byMs / MOST_HOPS)
  while (clock.now() < target) {
    const tick = timers.nextTick()
    const pause = Math.floor((clock.now() + UTC_8) / step + 1) * step - UTC_8
    // A tick that has passed already belongs to a timer that still runs: wait for the next pause.
    const hop = step === MINUTE && tick > clock.now() ? tick : Math.max(tick, pause)
    clock.advanceTo(Math.min(target, hop))
    await timers.fireDue()
  }
  return clock.now()
}
