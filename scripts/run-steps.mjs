import { availableParallelism } from 'node:os'

const tell = (name, { ok, output, seconds }) => {
  console.log(`\n== ${name}: ${ok ? 'ok' : 'FAILED'} (${seconds.toFixed(1)} s)`)
  if (output.trim()) console.log(ok ? output.trim().split('\n').slice(-6).join('\n') : output.trim())
}

/**
 * Runs steps `{ name, run }`, as many at once as there are cores, and shows each one whole when it is done.
 * Answers how many passed and failed.
 */
export async function runSteps(steps, { atOnce = Math.min(2, availableParallelism()) } = {}) {
  const waiting = [...steps]
  const count = { passed: 0, failed: 0 }
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await step.run()
      tell(step.name, result)
      count[result.ok ? 'passed' : 'failed'] += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return count
}
