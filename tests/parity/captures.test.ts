import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startCloud, type Cloud } from './cloud'

type Capture = { label: string; method: string; url: string; headers: Record<string, string>; body: unknown }

const captures = readFileSync(path.join(__dirname, '../fixtures/cloudbase-captures.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Capture)

/** What the emulator says that it does not play, and what the captures themselves ask wrongly. */
const refusals: Record<string, string> = {
  'where.get': 'NOT_EMULATED', // $nearSphere
  'where-geoWithin': 'NOT_EMULATED',
  'where-geoWithinPoly': 'NOT_EMULATED',
  'aggregate-geoNear': 'NOT_EMULATED',
  copyFile: 'NOT_EMULATED',
  'callCompatibleWxOpenApi-noOpts': 'NOT_EMULATED',
  'getEndUserInfo(uid)': 'NOT_EMULATED',
  callFunction: 'FUNCTION_NOT_FOUND',
  'callFunction-qualifier': 'FUNCTION_NOT_FOUND',
}

describe('the requests that the real SDK was seen to send', () => {
  let cloud: Cloud
  let transactionId = ''
  beforeAll(async () => {
    cloud = await startCloud({ indexes: { collections: { orders: [], users: [] } } })
    cloud.emulator.insert('orders', { _id: 'x', a: 1, n: 1, tags: [] })
    cloud.emulator.insert('users', { _id: 'u' })
    cloud.emulator.emulation.database.catalog.create('b')
  })
  afterAll(() => cloud.stop())

  async function replay({ method, url, body }: Capture) {
    const text = typeof body === 'string' ? body : JSON.stringify(body).replaceAll('tx-1', transactionId)
    const type = typeof body === 'string' ? 'multipart/form-data; boundary=x' : 'application/json'
    const target = cloud.emulator.url + url
    const answer = await fetch(target, { method, headers: { 'content-type': type }, body: text })
    return (await answer.json()) as { code?: string; transactionId?: string; data?: unknown }
  }

  const toGateway = captures
    .filter(({ url }) => url.startsWith('/admin'))
    .map(one => [one.label, one] as const)
  it.each(toGateway)('answers %s', async (label, capture) => {
    const answer = await replay(capture)
    if (answer.transactionId) transactionId = answer.transactionId
    expect(answer.code).toBe(refusals[label])
    expect(answer).toHaveProperty('requestId')
  })
})
