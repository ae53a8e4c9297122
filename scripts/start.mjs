import { buildApp, buildFunctions, writeAppJson } from './build-app.mjs'
import { installPackages } from './install-missing.mjs'
import { runSteps } from './run-steps.mjs'
import { seedWhenEmpty } from './seed-when-empty.mjs'
import { startCommand, tool } from './run-command.mjs'

const wishes = process.argv.slice(2)
const watch = wishes.includes('--watch')

/** Hands through what the emulator says, and answers the address it says first. */
const addressOf = emulator =>
  new Promise((resolve, reject) => {
    let said = ''
    emulator.stdout.on('data', chunk => {
      process.stdout.write(chunk)
      said = (said + chunk).slice(-4000)
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found) resolve(found[0])
    })
    emulator.once('close', code => reject(new Error(`the emulator ended with ${code}`)))
  })

async function makeWhatIsStale() {
  const { failed } = await runSteps([
    { name: 'pages for the browser', run: () => buildApp('h5') },
    { name: 'cloud functions', run: buildFunctions },
    { name: 'list of pages', run: writeAppJson },
  ])
  if (failed) throw new Error('What is listed above as FAILED must be mended first.')
}

/** Starts the emulator with our own wishes (--port, --public-url, --reset) and answers its address. */
async function startEmulator() {
  const forEmulator = wishes.filter(wish => wish !== '--watch')
  const emulator = startCommand(tool('tsx'), ['emulator/cli.ts', ...forEmulator], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(emulator)
  emulator.once('close', code => process.exit(process.exitCode ?? code ?? 1))
  return url
}

async function start() {
  installPackages()
  await makeWhatIsStale()
  const url = await startEmulator()
  await seedWhenEmpty(url)
  if (watch) startCommand(process.execPath, ['scripts/build-functions.mjs', '--watch'])
  console.log(`
Minyi is running. Stop it with Ctrl-C.

  the app    ${url}/
  the desk   ${url}/desk/   sign in as anybody, read the messages they got, move the clock
`)
}

start().catch(error => {
  console.error(`\n${error.message}`)
  process.exit(1)
})
