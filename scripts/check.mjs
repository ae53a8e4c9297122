import { buildApp, gateWeapp } from './build-app.mjs'
import { checks } from './checks.mjs'
import { runSteps } from './run-steps.mjs'

const weapp = {
  name: 'weapp gate',
  run: async () => {
    const built = await buildApp('weapp')
    return built.ok ? gateWeapp() : built
  },
}

const { failed } = await runSteps([...checks, weapp])
process.exitCode = failed ? 1 : 0
