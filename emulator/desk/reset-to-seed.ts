import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Emulation } from '../emulation'

const run = promisify(execFile)
const MOST_OUTPUT = 10_000_000

/** Takes everything away and fills it again by the project's own command, which speaks through the SDK. */
export const resetToSeed = (emulation: Emulation) =>
  emulation.timers.hold(() => {
    const { database, ledger, storage, sessions, clock } = emulation
    database.clear()
    ledger.clear()
    storage.files.clear()
    sessions.clear()
    clock.reset()
    return runSeed(emulation)
  })

async function runSeed({
  config,
  environment,
  url,
}: Emulation): Promise<{ seeded: boolean; output: string }> {
  const [command, ...values] = config.seed ?? []
  if (!command) return { seeded: false, output: '' }
  const env = { ...process.env, ...config.env, ...environment(), EMULATOR_URL: url() }
  const place = config.root === undefined ? {} : { cwd: config.root }
  const { stdout } = await run(command, values, { env, maxBuffer: MOST_OUTPUT, ...place })
  return { seeded: true, output: stdout.slice(-2000) }
}
