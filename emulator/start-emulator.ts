import type { EmulatorConfig } from './config'
import type { Indexes } from './database/index-definitions'
import { assemble } from './assemble'
import { environment } from './environment'
import type { Trigger } from './functions/function-folder'
import { followClock } from './functions/timers'
import type { Handler } from './functions/runner'
import { createApp } from './gateway/app'
import { listen } from './gateway/listen'
import { testAccess } from './test-access'

export type EmulatorOptions = {
  config: EmulatorConfig
  /** 0 takes any free port. */
  port?: number
  publicUrl?: string
  /** Where everything is kept; without it everything is in memory. */
  dataDir?: string
  /** Instead of the file named in the config. */
  indexes?: Indexes
  /** Functions that run in this process instead of workers; they know their caller by the context. */
  handlers?: Record<string, Handler>
  /** The timers of those handlers, by function. */
  triggers?: Record<string, Trigger[]>
  /** Let timers follow the clock; otherwise they fire by hand or when the clock is moved. */
  timers?: boolean
}

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
