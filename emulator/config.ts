import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a project tells the emulator about itself, in emulator.config.json. Paths are relative to that file. */
export type EmulatorConfig = {
  /** The folder of the file. */
  root?: string
  functionsDir?: string
  /** The function that answers POST /call. */
  frontDoor?: string
  /** The function that gets the platform's events, such as the verdict on a picture. */
  mediaCheckFunction?: string
  indexes?: string
  h5Dir?: string
  /** The built app.json, whose pages a message may open; the first that exists counts. */
  appJson?: string[]
  personas?: string
  templates?: string
  dataDir?: string
  /** Variables of every function, as the operator sets them in the cloud's console. */
  env?: Record<string, string>
  /** A command that fills the empty database, run by "reset to seed". */
  seed?: string[]
  /** Refuse content checks for people who did not come in the last two hours (61010). */
  checkVisits?: boolean
}

const PATHS = ['functionsDir', 'indexes', 'h5Dir', 'personas', 'templates', 'dataDir'] as const

/** Reads the file; what it does not name is not served. */
export function readConfig(file: string): EmulatorConfig {
  if (!existsSync(file)) throw new Error(`no such file: ${file}`)
  const config = JSON.parse(readFileSync(file, 'utf8')) as EmulatorConfig
  const root = path.dirname(path.resolve(file))
  config.root = root
  for (const name of PATHS) if (config[name] !== undefined) config[name] = path.resolve(root, config[name])
  if (config.appJson) config.appJson = config.appJson.map(one => path.resolve(root, one))
  return config
}
