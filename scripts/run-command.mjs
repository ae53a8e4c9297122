import { spawn } from 'node:child_process'
import path from 'node:path'

const running = new Set()

/** The file of a tool that our lock file pins. */
export const tool = name => path.join('node_modules', '.bin', name)

/** Ends one child and all that it started. */
export function stop(child, signal = 'SIGTERM') {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // it was gone already
  }
}

/** Starts a command in a process group of its own, which ends when we end. */
export function startCommand(file, args, { env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio, detached: true })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

const quiet = ['ignore', 'pipe', 'pipe']

/** Runs a command to its end. Never throws: `ok` says how it went, `output` holds what `stdio` pipes to us. */
export async function runCommand(file, args, { env, stdio = quiet, minutes = 10 } = {}) {
  const started = Date.now()
  const child = startCommand(file, args, { env, stdio })
  const output = []
  child.stdout?.on('data', chunk => output.push(chunk))
  child.stderr?.on('data', chunk => output.push(chunk))
  const alarm = setTimeout(() => {
    console.error(`${file} was stopped after ${minutes} minutes`)
    stop(child, 'SIGKILL')
  }, minutes * 60_000)
  const code = await new Promise(resolve => {
    child.once('error', error => {
      output.push(Buffer.from(error.message))
      resolve(127)
    })
    child.once('close', resolve)
  })
  clearTimeout(alarm)
  return { ok: code === 0, output: Buffer.concat(output).toString(), seconds: (Date.now() - started) / 1000 }
}

const stopAll = signal => running.forEach(child => stop(child, signal))
process.once('exit', () => stopAll('SIGKILL'))

/** A child may have something to finish, such as a write: it gets five seconds. */
function leave(code) {
  process.exitCode = code
  stopAll('SIGTERM')
  const patience = Date.now() + 5_000
  setInterval(() => {
    if (running.size === 0 || Date.now() > patience) process.exit(code)
  }, 50)
}
process.once('SIGINT', () => leave(130))
process.once('SIGTERM', () => leave(143))
process.once('SIGHUP', () => leave(129))
