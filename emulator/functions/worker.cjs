// Runs inside a worker thread: plain JavaScript, because no loader for TypeScript reaches a thread everywhere.
const { parentPort, workerData } = require('node:worker_threads')

const RealDate = Date
let offset = 0

/** The machine's time, moved by the desk's clock; a date with arguments is as it was. */
globalThis.Date = new Proxy(RealDate, {
  construct: (target, values, newTarget) =>
    Reflect.construct(target, values.length ? values : [target.now() + offset], newTarget),
  apply: target => new target(target.now() + offset).toString(),
  get: (target, key) => (key === 'now' ? () => target.now() + offset : Reflect.get(target, key)),
})

/** Nothing of the call before may be left: the identity of a person travels in these variables. */
function resetEnvironment(variables) {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, variables)
}

parentPort.on('message', async ({ event, context, variables, offsetMs }) => {
  resetEnvironment(variables)
  offset = offsetMs
  try {
    const result = await require(workerData.file).main(event, context)
    const text = JSON.stringify(result === undefined ? null : result)
    parentPort.postMessage({ text })
  } catch (error) {
    const message = error instanceof Error ? error.stack || error.message : String(error)
    parentPort.postMessage({ error: message })
  }
})
