import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../../emulator/config'
import { environment } from '../../emulator/environment'
import { personas } from './personas'
import { seedTown } from './seed-town'

const { values } = parseArgs({
  options: { url: { type: 'string' }, config: { type: 'string', default: 'emulator.config.json' } },
})

/**
 * Fills a running emulator with the town: `--url http://127.0.0.1:7300`, or the address that the emulator gives when
 * it runs us itself. Its WeChat judges texts of people it knows only, so they come first.
 */
async function seed() {
  const url = values.url ?? process.env.EMULATOR_URL
  if (!url) throw new Error('say which emulator: --url http://127.0.0.1:7300')
  const config = readConfig(values.config)
  Object.assign(process.env, config.env, environment(url))
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
