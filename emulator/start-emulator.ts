import { assemble } from './assemble'
import type { EmulatorOptions } from './emulator-options'
import { environment } from './environment'
import { followClock } from './functions/timers'
import { createApp } from './gateway/app'
import { listen } from './gateway/listen'
import { testAccess } from './test-access'

/** Starts CloudBase and WeChat on one machine. */
export async function startEmulator(options: EmulatorOptions) {
  let url = ''
  const { emulation, driver, later } = assemble(options, () => url)
  const origins = () => [url, url.replace('127.0.0.1', 'localhost'), new URL(emulation.publicUrl()).origin]
  const server = await listen(createApp(emulation, origins).fetch, options.port ?? 0).catch(
    (error: unknown) => {
      driver.close() // the port is taken: the caller may try the next
      throw error
    },
  )
  url = server.url
  const unfollow = options.timers ? followClock(emulation.timers) : undefined

  return {
    url,
    adminUrl: `${url}/admin`,
    environment: environment(url),
    clock: emulation.clock,
    emulation,
    ...testAccess(emulation),
    /** Resolves when nothing is going on any more after the answers. */
    quiet: later.quiet,
    async stop() {
      unfollow?.()
      await later.quiet()
      await emulation.runner.stop()
      await server.close()
      emulation.database.close()
    },
  }
}
export type Emulator = Awaited<ReturnType<typeof startEmulator>>
