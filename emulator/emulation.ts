import type { Clock } from './clock'
import type { EmulatorConfig } from './config'
import type { Database } from './database/database'
import type { Personas } from './desk/personas'
import type { Sessions } from './desk/sessions'
import type { Runner } from './functions/runner'
import type { Timers } from './functions/timers'
import type { Storage } from './storage/storage'
import type { Ledger } from './wechat/ledger'
import type { PhoneCodes } from './wechat/phone-codes'

/** The parts of one emulator, as its doors see them. */
export type Emulation = {
  config: EmulatorConfig
  clock: Clock
  database: Database
  runner: Runner
  timers: Timers
  storage: Storage
  personas: Personas
  sessions: Sessions
  ledger: Ledger
  phoneCodes: PhoneCodes
  /** Work that goes on after an answer, such as the verdict on a picture. */
  later: (work: () => Promise<unknown>) => void
  /** Where a browser finds this emulator. */
  publicUrl: () => string
  /** Where this machine finds it. */
  url: () => string
  /** The variables by which the SDK finds it. */
  environment: () => Record<string, string>
  /** Looks on at every request of the SDK, for tests that count them. */
  onRequest?: (request: Record<string, unknown>) => void
}
