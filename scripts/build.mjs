import { buildApp, buildFunctions, gateWeapp, writeAppJson } from './build-app.mjs'
import { runSteps } from './run-steps.mjs'

const made = await runSteps([
  { name: 'weapp', run: () => buildApp('weapp', { force: true }) },
  { name: 'h5', run: () => buildApp('h5', { force: true }) },
  { name: 'cloud functions', run: buildFunctions },
  { name: 'list of pages', run: writeAppJson },
])
const gate = made.failed ? made : await runSteps([{ name: 'weapp gate', run: gateWeapp }])
process.exitCode = made.failed || gate.failed ? 1 : 0
