import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Trigger = { name: string; type: 'timer'; config: string }
export type FunctionSettings = { memory: number; timeout: number; triggers: Trigger[] }
export type FunctionFolder = { name: string; file: string; settings: FunctionSettings }

const usual: FunctionSettings = { memory: 256, timeout: 10, triggers: [] }

/** The functions that stand built in a folder: `<name>/index.js` with its `config.json`. */
export function readFunctionFolders(folder: string): FunctionFolder[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => existsSync(path.join(folder, name, 'index.js')))
    .map(name => ({
      name,
      file: path.resolve(folder, name, 'index.js'),
      settings: readSettings(folder, name),
    }))
}

function readSettings(folder: string, name: string): FunctionSettings {
  const file = path.join(folder, name, 'config.json')
  if (!existsSync(file)) return usual
  return { ...usual, ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<FunctionSettings>) }
}
