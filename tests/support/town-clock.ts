import FakeTimers from '@sinonjs/fake-timers'

/** A quiet Monday, nine in the morning in China. */
const START = '2026-03-02T01:00:00.000Z'
const lengths = { days: 86_400_000, hours: 3_600_000, minutes: 60_000, seconds: 1000 }

/** The town's time: it stands still until somebody moves it. Timers stay real. */
export function startTownClock() {
  const clock = FakeTimers.install({ now: new Date(START), toFake: ['Date'] })
  return {
    now: () => new Date().toISOString(),
    at: (iso: string) => clock.setSystemTime(new Date(iso)),
    advance: (by: Partial<typeof lengths>) =>
      clock.setSystemTime(
        Object.entries(by).reduce(
          (at, [unit, n]) => at + n * lengths[unit as keyof typeof lengths],
          Date.now(),
        ),
      ),
    stop: () => clock.uninstall(),
  }
}
