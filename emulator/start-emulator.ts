import { serve, type ServerType } from '@hono/node-server'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createClock } from './clock'
import type { EmulatorConfig } from './config'
import { openDatabase } from './database/database'
import { readIndexes, type Indexes } from './database/index-definitions'
import { createPersonas } from './desk/personas'
import { createSessions } from './desk/sessions'
import type { Emulation } from './emulation'
import { environment } from './environment'
import { createRunner, type Handler } from './functions/runner'
import { createApp } from './gateway/app'
import { createLater } from './later'
import { folderFiles, memoryFiles } from './storage/file-store'
import { createStorage } from './storage/storage'
import { testAccess } from './test-access'
import { openLedger } from './wechat/ledger'
import { createPhoneCodes } from './wechat/phone-codes'

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
}

/** Starts CloudBase and WeChat on one machine. */
export async function startEmulator(options: EmulatorOptions) {
  const { config, dataDir } = options
  let url = ''
  const clock = createClock()
  if (dataDir) mkdirSync(dataDir, { recursive: true })
  const indexes = options.indexes ?? (config.indexes ? readIndexes(config.indexes) : { collections: {} })
  const database = openDatabase({
    indexes,
    clock,
    ...(dataDir && { file: path.join(dataDir, 'database.sqlite') }),
  })
  const files = dataDir ? folderFiles(path.join(dataDir, 'storage')) : memoryFiles()
  const later = createLater()
  const runner = createRunner({
    clock,
    variables: () => ({ ...config.env, ...environment(url) }),
    ...(config.functionsDir !== undefined && { folder: config.functionsDir }),
    ...(options.handlers && { handlers: options.handlers }),
  })
  const emulation: Emulation = {
    config,
    clock,
    database,
    runner,
    storage: createStorage({ files, clock, url: () => url }),
    personas: createPersonas(config.personas),
    sessions: createSessions(clock),
    ledger: openLedger(database.driver),
    phoneCodes: createPhoneCodes(clock),
    later: later.run,
    publicUrl: () => options.publicUrl ?? url,
  }
  const app = createApp(emulation, () => [url, url.replace('127.0.0.1', 'localhost'), emulation.publicUrl()])
  const server = await listen(app.fetch, options.port ?? 0).catch((error: unknown) => {
    database.close() // the port is taken: the caller may try the next
    throw error
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    url,
    adminUrl: `${url}/admin`,
    environment: environment(url),
    clock,
    emulation,
    ...testAccess(emulation),
    /** Resolves when nothing is going on any more after the answers. */
    quiet: later.quiet,
    async stop() {
      await later.quiet()
      await runner.stop()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      database.close()
    },
  }
}
export type Emulator = Awaited<ReturnType<typeof startEmulator>>

async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<ServerType> {
  const server = serve({ fetch, port, hostname: '127.0.0.1' })
  await once(server, 'listening')
  return server
}
