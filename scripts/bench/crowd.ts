import path from 'node:path'
import { startBenchEmulator } from './bench-emulator'
import type { BenchPart } from './bench-part'
import { callFrontDoor, signIn } from './call-front-door'
import { asResident, asScreener, atDesk, type Habit } from './crowd-people'
import { startEmulatorProcess } from './emulator-process'
import { fillWithLeads } from './many-leads'
import { openidOf, personas } from './people'
import { quantile } from './statistics'
import { residentId } from './town-docs'
import { ms } from './within'

const PEOPLE = 50
const SECONDS = 60
const LEADS = 10_000

const habits: Record<string, Habit> = {
  staff: asScreener(),
  townWorker: atDesk('staff'),
  clerk: atDesk('unit'),
  leader: atDesk('unit'),
  supervisor: atDesk('supervisor'),
}

async function startTown() {
  const filled = await startBenchEmulator('crowd')
  fillWithLeads(filled, LEADS)
  const { config } = filled.emulation
  await filled.stop()
  const others = Array.from({ length: PEOPLE - personas.length }, (_, number) => residentId(number))
  const known = [...personas, ...others.map(id => ({ id, openid: openidOf(id), label: id }))]
  const emulator = await startEmulatorProcess({
    folder: path.resolve('.cache/bench/crowd'),
    config,
    personas: known,
  })
  return { emulator, ids: known.map(({ id }) => id) }
}

const sleep = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** What all of them lived through: how long each answer took, and what was no answer. */
function diary() {
  const spent: number[] = []
  const errors: string[] = []
  return {
    spent,
    errors,
    async note(action: string, call: () => ReturnType<typeof callFrontDoor>) {
      try {
        const answered = await call()
        const body = answered.body as { ok: boolean; data?: unknown; error?: { code: string } }
        spent.push(answered.ms)
        if (!body.ok) errors.push(`${action}: ${body.error?.code ?? 'no answer'}`)
        return body
      } catch (error) {
        errors.push(`${action}: ${String(error)}`)
        return { ok: false }
      }
    },
  }
}

/** Fifty people, a request a second each, for a minute. */
export const crowd: BenchPart = {
  title: '50 people at once',
  async run() {
    const { emulator, ids } = await startTown()
    const { spent, errors, note } = diary()
    const tokens = await Promise.all(ids.map(id => signIn(emulator, id)))
    const live = async (id: string, place: number) => {
      const habit = habits[id] ?? asResident
      const ask = (action: string, input: object) =>
        note(action, () => callFrontDoor(emulator, { token: tokens[place] ?? '', action, input }))
      await sleep((1000 * place) / PEOPLE)
      const seconds = Array.from({ length: SECONDS }, (_, turn) => turn)
      await Promise.all(seconds.map(turn => sleep(turn * 1000).then(() => habit(ask, turn + place))))
    }
    const before = emulator.cpuSeconds()
    const began = performance.now()
    await Promise.all(ids.map(live))
    const seconds = (performance.now() - began) / 1000
    const used = (emulator.cpuSeconds() ?? Number.NaN) - (before ?? Number.NaN)
    await emulator.stop()
    return {
      rows: [
        {
          what: 'errors and refusals',
          measured: String(errors.length),
          limit: '= 0',
          ok: errors.length === 0,
        },
        { what: 'requests', measured: `${spent.length} in ${seconds.toFixed(0)} s` },
        { what: 'p50', measured: ms(quantile(spent, 0.5)) },
        { what: 'p95', measured: ms(quantile(spent, 0.95)) },
        { what: 'p99', measured: ms(quantile(spent, 0.99)) },
        { what: 'slowest', measured: ms(Math.max(...spent)) },
        {
          what: 'processor time of the emulator and its workers, a request',
          measured: ms((used * 1000) / spent.length),
        },
      ],
      notes: [
        `An emulator in a process of its own, as \`npm start\` runs it, with ${LEADS.toLocaleString('en')} leads; two workers a function, the jobs every minute. Residents read, search and raise leads; staff screen them; units and supervisors look at their desks. The first seconds are cold.`,
        ...(errors.length ? [`For example: ${[...new Set(errors)].slice(0, 3).join('; ')}`] : []),
      ],
    }
  },
}
