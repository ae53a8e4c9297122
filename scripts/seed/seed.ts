import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../emulator/config'
import { environment } from '../../emulator/environment'
import { personas } from './personas'
import { seedTown } from './seed-town'

const config = readConfig('emulator.config.json')

/** `--url http://127.0.0.1:7300`, or what the emulator says of itself when it runs us. */
function urlOf(words: string[]): string {
  const url = words[words.indexOf('--url') + 1] ?? ''
  const found = words.includes('--url') ? url : process.env.EMULATOR_URL
  if (!found) throw new Error('say which emulator: --url http://127.0.0.1:7300')
  return found
}

/** Fills a running emulator with the town. WeChat judges texts of people it knows only: they come first. */
async function seed() {
  Object.assign(process.env, config.env, environment(urlOf(process.argv.slice(2))))
  const file = config.personas ?? '.data/personas.json'
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(personas, null, 2))
  try {
    await seedTown(new Date().toISOString())
  } catch (error) {
    rmSync(file) // an emulator that knows nobody is filled again at the next start
    throw error
  }
  console.log(`   ${personas.length} people of the town are here`)
}

seed().catch(error => {
  console.error(error)
  process.exit(1)
})
