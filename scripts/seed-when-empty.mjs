import { existsSync } from 'node:fs'
import { runCommand, tool } from './run-command.mjs'

const seed = 'scripts/seed/seed.ts'

async function peopleAt(url) {
  const answer = await fetch(`${url}/desk/api/people`)
  if (!answer.ok) throw new Error(`the desk answered ${answer.status}`)
  const body = await answer.json()
  return Array.isArray(body) ? body : (body.people ?? [])
}

/** Fills an emulator that knows nobody with the seed town, by its address. */
export async function seedWhenEmpty(url) {
  if (!existsSync(seed) || (await peopleAt(url)).length > 0) return
  console.log('== the town is empty: filling it')
  const { ok } = await runCommand(tool('tsx'), [seed, '--url', url], { stdio: 'inherit' })
  if (!ok) throw new Error('the seed failed')
}
