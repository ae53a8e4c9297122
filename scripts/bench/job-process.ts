import { spawn } from 'node:child_process'
import path from 'node:path'
import type { Emulator } from '../../emulator/start-emulator'
import { secrets } from './secrets'

const script = path.resolve('scripts/bench/run-job.cjs')
const bundle = path.resolve('.cache/bench/functions/jobs/index.js')
const LOOK_MS = 10

type Run = { minute: number; killWhen?: () => boolean }

/** Fires the timer of the jobs at a minute from now; kills the process hard as soon as `killWhen` says so. */
export function runJob({ environment }: Emulator, { minute, killWhen }: Run): Promise<'killed' | 'finished'> {
  const child = spawn(process.execPath, [script, bundle, String(minute * 60_000)], {
    env: { ...process.env, ...secrets, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const looking = setInterval(() => killWhen?.() && child.kill('SIGKILL'), LOOK_MS)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearInterval(looking)
      if (code === 0 || signal) resolve(signal ? 'killed' : 'finished')
      else reject(new Error(`the job ended with ${code}`))
    })
  })
}
