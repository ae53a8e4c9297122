import { contract } from '@shared/contract'
import type { Envelope } from '@shared/contract/define'
import { main as api } from '../../cloudfunctions/functions/api'
import { forgetSettings } from '../../cloudfunctions/store/settings'
import { forgetTown } from '../../cloudfunctions/store/town'
import { forgetFirstAdmin } from '../../cloudfunctions/store/first-admin'
import { readConfig } from '../../emulator/config'
import { startEmulator, type Emulator } from '../../emulator/start-emulator'
import type { BenchCase } from '../../scripts/bench/cases/bench-case'
import { cases } from '../../scripts/bench/cases/cases'
import { operationOf } from '../../scripts/bench/operation-of'
import { openidOf, people, personas } from '../../scripts/bench/people'
import { rewinding } from '../../scripts/bench/rewind'
import { townDocs } from '../../scripts/bench/town-docs'
import { secrets } from '../../scripts/bench/secrets'
import { setOut, watched } from '../../scripts/bench/watched-call'
import { contextOf } from '../support/town'

let emulator: Emulator
let rewind: () => void

const call = async (openid: string, action: string, input: unknown) =>
  (await api({ action, input }, contextOf({ WX_OPENID: openid }))) as Envelope<unknown>

beforeAll(async () => {
  // a verdict on a picture would come in the middle of another case
  const { mediaCheckFunction: _late, ...config } = readConfig('emulator.config.json')
  emulator = await startEmulator({ port: 0, config })
  Object.assign(process.env, emulator.environment, secrets)
  forgetFirstAdmin()
  forgetSettings()
  forgetTown()
  for (const [collection, docs] of Object.entries(townDocs(0))) emulator.insert(collection, ...docs)
  emulator.setPersonas(personas)
  rewind = rewinding(emulator)
})
afterAll(() => emulator.stop())

/** The first time somebody does something in a window is dearer than every other time: let that be over. */
async function settleDown(one: BenchCase, openid: string) {
  const input = one.input((await setOut(emulator, one)) as never)
  await call(openid, one.action, input)
  rewind()
  await call(openidOf('admin'), 'town.directory', {})
}

it('has a case for every action', () => {
  expect([...new Set(cases.map(({ action }) => action))].sort()).toEqual(Object.keys(contract).sort())
})

it.each(cases)('$name asks of the database what it states, and no more', async one => {
  const openid = openidOf(people[one.as].id)
  await settleDown(one, openid)
  const prepared = await setOut(emulator, one)
  const { answer, requests } = await watched(emulator, () =>
    call(openid, one.action, one.input(prepared as never)),
  )
  rewind()
  expect(answer).toMatchObject({ ok: true })
  expect(requests.map(operationOf).sort()).toEqual([...one.operations].sort())
})
