import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openClock } from './clock'
import { openDatabase } from './database/database'
import { openDriver } from './database/driver'
import { readIndexes } from './database/index-definitions'
import { createPersonas } from './desk/personas'
import { createSessions } from './desk/sessions'
import type { Emulation } from './emulation'
import { environment } from './environment'
import { createRunner } from './functions/runner'
import { createTimers } from './functions/timers'
import { createLater } from './later'
import type { EmulatorOptions } from './emulator-options'
import { folderFiles, memoryFiles } from './storage/file-store'
import { createStorage } from './storage/storage'
import { openLedger } from './wechat/ledger'
import { createPhoneCodes } from './wechat/phone-codes'

/** Puts the parts of an emulator together; `url` is known only once it listens. */
export function assemble(options: EmulatorOptions, url: () => string) {
  const { config, dataDir } = options
  if (dataDir) mkdirSync(dataDir, { recursive: true })
  const driver = openDriver(dataDir && path.join(dataDir, 'database.sqlite'))
  const indexes = options.indexes ?? (config.indexes ? readIndexes(config.indexes) : { collections: {} })
  const clock = openClock(driver)
  const later = createLater()
  const variables = () => ({ ...config.env, ...environment(url()) })
  const runner = createRunner({ ...options, folder: config.functionsDir, variables, clock })
  const files = dataDir ? folderFiles(path.join(dataDir, 'storage')) : memoryFiles()
  const emulation: Emulation = {
    config,
    clock,
    runner,
    database: openDatabase({ driver, indexes, now: clock.now }),
    timers: createTimers({ runner, clock }),
    storage: createStorage({ files, clock, url }),
    personas: createPersonas(config.personas),
    sessions: createSessions(clock),
    ledger: openLedger(driver),
    phoneCodes: createPhoneCodes(clock),
    later: later.run,
    url,
    publicUrl: () => options.publicUrl ?? url(),
    environment: () => environment(url()),
  }
  return { emulation, driver, later }
}
