/** One thing that happens in the town at its moment. */
export type Happening = { at: string; run: () => Promise<unknown> }

/** The clock of the seed: it stands at a happening while that one runs. */
export type Clock = { setSystemTime: (at: Date) => void }

/** Lets everything happen in the order of time. What happens later than now is left to the future. */
export async function tell(happenings: Happening[], { clock, now }: { clock: Clock; now: string }) {
  const past = happenings.filter(({ at }) => at <= now)
  for (const { at, run } of past.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    clock.setSystemTime(new Date(at))
    await run()
  }
}
