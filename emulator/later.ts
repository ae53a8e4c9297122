/** Work that goes on after an answer was given; `quiet` waits for all of it. */
export function createLater() {
  const running = new Set<Promise<unknown>>()
  return {
    run(work: () => Promise<unknown>) {
      const going = work()
        .catch((error: unknown) => console.error(error))
        .finally(() => running.delete(going))
      running.add(going)
    },
    async quiet() {
      while (running.size) await Promise.all(running)
    },
  }
}
