import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runCommand, tool } from './run-command.mjs'

/** A run that says it failed without a failing test (a crash, a file that does not load) still counts as one. */
function countOf(file, ok) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const result = JSON.parse(readFileSync(file, 'utf8'))
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
  return {
    passed: result.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  }
}

/** Runs the tests of these jest projects, shows them, and counts them. */
export async function runTests(projects, workers) {
  const file = path.join('.cache', `tests-${projects[0]}.json`)
  rmSync(file, { force: true })
  const { ok } = await runCommand(
    tool('jest'),
    [
      ...['-c', 'tests/jest.config.cjs', '--ci', '--silent', '--passWithNoTests', `--maxWorkers=${workers}`],
      ...['--json', `--outputFile=${file}`, '--selectProjects', ...projects],
    ],
    // a busy machine walks the journeys at half the pace; that is no failure
    { stdio: ['ignore', 'ignore', 'inherit'], minutes: 20 },
  )
  return countOf(file, ok)
}
