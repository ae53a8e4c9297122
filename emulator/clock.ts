/** The emulator's time: the machine's, moved by an offset that only grows. */
export function createClock(offsetMs = 0) {
  let offset = offsetMs
  return {
    now: () => Date.now() + offset,
    offset: () => offset,
    advanceTo(time: number) {
      offset += Math.max(0, time - (Date.now() + offset))
    },
    reset() {
      offset = 0
    },
  }
}
export type Clock = ReturnType<typeof createClock>
