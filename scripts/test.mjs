import { buildApp, buildFunctions, gateWeapp, writeAppJson } from './build-app.mjs'
import { checks } from './checks.mjs'
import { installBrowser, installPackages } from './install-missing.mjs'
import { runSteps } from './run-steps.mjs'
import { runTests } from './run-tests.mjs'

const total = { passed: 0, failed: 0, skipped: 0 }
const add = ({ passed, failed, skipped = 0 }) => {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}
const heading = words => console.log(`\n######## ${words}`)

heading('Install what is missing')
installPackages()
installBrowser()

heading('Check and build')
add(
  await runSteps([
    { name: 'weapp', run: () => buildApp('weapp') },
    { name: 'h5', run: () => buildApp('h5') },
    { name: 'cloud functions', run: buildFunctions },
    { name: 'list of pages', run: writeAppJson },
    ...checks,
  ]),
)
add(await runSteps([{ name: 'weapp gate', run: gateWeapp }]))

heading('Tests')
add(await runTests(['unit', 'contract', 'story', 'parity', 'component', 'weapp'], 2))

heading('Journeys in a browser')
// two at once: each has a town of its own, and waits patiently enough for a machine that is busy
add(await runTests(['e2e'], 2))

if (total.skipped) console.log(`\n${total.skipped} skipped`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
