// The function `jobs` in a process of its own, so that it can be killed as the platform kills one:
// node run-job.cjs <bundle> <milliseconds from now>
const [, , file, offset] = process.argv
const now = Date.now
const shifted = () => now() + Number(offset)

globalThis.Date = new Proxy(Date, {
  construct: (target, values) => new target(...(values.length ? values : [shifted()])),
  get: (target, key) => (key === 'now' ? shifted : Reflect.get(target, key)),
})

const context = {
  request_id: 'bench',
  environment: JSON.stringify({ TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: 'local' }),
}
require(file)
  .main({ Type: 'Timer' }, context)
  .then(answer => console.log(JSON.stringify(answer)))
