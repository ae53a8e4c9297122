import type { BenchPart, Row } from './bench-part'
import { startBenchEmulator } from './bench-emulator'
import type { BenchCase } from './cases/bench-case'
import { cases } from './cases/cases'
import { fillWithLeads } from './many-leads'
import { makeBed, measureOnce, type Bed, type Sample } from './measure-case'
import { median } from './statistics'
import { ms, times } from './within'

const FEW = 1_000
const MANY = 100_000
const WARM_UP = 2
const ROUNDS = 15
/** Whatever else the machine did in the meantime may have fallen on one side: a broken limit is measured again. */
const TRIES = 3
const MOST = { overBare: 2, growth: 1.5 }

async function bedWith(leads: number): Promise<Bed> {
  const emulator = await startBenchEmulator(`leads-${leads}`)
  const began = Date.now()
  fillWithLeads(emulator, leads)
  console.log(`${leads} leads stored in ${((Date.now() - began) / 1000).toFixed(0)} s`)
  return makeBed(emulator)
}

const middle = (samples: Sample[], part: keyof Sample) => median(samples.map(sample => sample[part]))

/** The two stores in turn, so that whatever else the machine does meets both. */
async function measured(one: BenchCase, few: Bed, many: Bed): Promise<Row> {
  const samples: { few: Sample[]; many: Sample[] } = { few: [], many: [] }
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const pair = { few: await measureOnce(few, one), many: await measureOnce(many, one) }
    if (round < 0) continue
    samples.few.push(pair.few)
    samples.many.push(pair.many)
  }
  const [took, bare] = [middle(samples.many, 'action'), middle(samples.many, 'bare')]
  const growth = took / middle(samples.few, 'action')
  return {
    what: one.name,
    measured: `${ms(took)}, ${middle(samples.many, 'requests')} requests; ${times(took / bare)} bare; grew ${times(growth)}`,
    limit: `≤ ${MOST.overBare} bare, grew ≤ ${MOST.growth}`,
    ok: took <= MOST.overBare * bare && growth <= MOST.growth,
  }
}

/** Every action with 100,000 leads in the store, beside what it asks of the database and beside 1,000 leads. */
export const actions: BenchPart = {
  title: 'Actions with 100,000 leads',
  async run() {
    const few = await bedWith(FEW)
    const many = await bedWith(MANY)
    const rows: Row[] = []
    for (const one of cases) {
      let row = await measured(one, few, many)
      for (let tries = 1; !row.ok && tries < TRIES; tries++) row = await measured(one, few, many)
      rows.push(row)
    }
    await few.emulator.stop()
    await many.emulator.stop()
    return {
      rows,
      notes: [
        `Median of ${ROUNDS} calls through the front door, the worker and the bundle, on a store on the disk; after each call the store is put back. What breaks a limit is measured again, at most ${TRIES} times.`,
        '"Bare" is one call of a function that does nothing but the same requests to the database and to WeChat, one after the other, from the same start: the sum of the bare operations and one bare function call. Which they are is asserted by `tests/story/operations.test.ts`.',
        `"Grew" compares with ${FEW.toLocaleString('en')} leads, measured in turn. In both stores 400 leads are under way: desks do not grow with the past, and a count costs what it counts.`,
        '`photo.arrived` also fetches, cleans and stores the picture itself, which is not in its bare requests.',
      ],
    }
  },
}
