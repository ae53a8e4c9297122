import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { EmulatorConfig } from '../../emulator/config'
import type { Persona } from '../../emulator/desk/personas'

type Asked = { folder: string; config: EmulatorConfig; personas: Persona[] }

/** Starts the emulator as `npm start` does, in a process of its own, and answers its address. */
export async function startEmulatorProcess({ folder, config, personas }: Asked) {
  const names = {
    config: path.join(folder, 'emulator.config.json'),
    personas: path.join(folder, 'personas.json'),
  }
  writeFileSync(names.config, JSON.stringify({ ...config, dataDir: folder, personas: names.personas }))
  writeFileSync(names.personas, JSON.stringify(personas))
  const args = ['--import', 'tsx', 'emulator/cli.ts', '--config', names.config, '--port', '0']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', chunk => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk)) ?? []
      if (found) resolve(found)
    })
    child.once('close', code => reject(new Error(`the emulator ended with ${code}`)))
  })
  const ended = new Promise(resolve => child.once('close', resolve))
  return {
    url,
    cpuSeconds: () => cpuSeconds(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

const TICKS_A_SECOND = 100

/** What a process has used of all cores so far; only Linux tells. */
function cpuSeconds(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
}
