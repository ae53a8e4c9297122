import type { EmulatorConfig } from './config'
import type { Indexes } from './database/index-definitions'
import type { Trigger } from './functions/function-folder'
import type { Handler } from './functions/runner'

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
