import { parseArgs } from 'node:util'
import { readConfig } from './config'
import { resetToSeed } from './desk/reset-to-seed'
import type { EmulatorOptions } from './emulator-options'
import { startEmulator, type Emulator } from './start-emulator'

const USUAL_PORT = 7300

const { values } = parseArgs({
  options: {
    config: { type: 'string', default: 'emulator.config.json' },
    port: { type: 'string', default: String(USUAL_PORT) },
    'public-url': { type: 'string' },
    reset: { type: 'boolean', default: false },
  },
})

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** Takes the port, or the next that is free. */
async function startFrom(port: number, options: EmulatorOptions): Promise<Emulator> {
  try {
    return await startEmulator({ ...options, port })
  } catch (error) {
    if (!isTaken(error) || port >= 65_535) throw error
    console.log(`port ${port} is taken, trying ${port + 1}`)
    return startFrom(port + 1, options)
  }
}

async function main() {
  const config = readConfig(values.config)
  const publicUrl = values['public-url']
  const emulator = await startFrom(Number(values.port), {
    config,
    timers: true,
    ...(config.dataDir !== undefined && { dataDir: config.dataDir }),
    ...(publicUrl !== undefined && { publicUrl: publicUrl.replace(/\/$/, '') }),
  })
  if (values.reset) console.log((await resetToSeed(emulator.emulation)).output)
  console.log(`app   ${emulator.url}/\ndesk  ${emulator.url}/desk/\nSDK   ${emulator.adminUrl}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void emulator.stop().then(() => process.exit(0)))
}

void main()
