import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Emulation } from '../emulation'

const run = promisify(execFile)
const MOST_OUTPUT = 10_000_000

/** Takes everything away and fills it again by the project's own command, which speaks through the SDK. */
export async function resetToSeed(emulation: Emulation): Promise<{ seeded: boolean; output: string }> {
  const { database, ledger, storage, sessions, clock, timers, config } = emulation
  database.clear()
  ledger.clear()
  storage.files.clear()
  sessions.clear()
  clock.reset()
  timers.forget()
  const [command, ...values] = config.seed ?? []
  if (!command) return { seeded: false, output: '' }
  const env = { ...process.env, ...config.env, ...emulation.environment(), EMULATOR_URL: emulation.url() }
  const { stdout } = await run(command, values, {
    env,
    maxBuffer: MOST_OUTPUT,
    ...(config.root && { cwd: config.root }),
  })
  return { seeded: true, output: stdout.slice(-2000) }
}
