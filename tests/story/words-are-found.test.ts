import { leadDoc, leadOf } from '../../scripts/bench/lead-doc'
import { startTown, type Town } from '../support/town'

/** Written after a search for two words that never meet had walked every lead there was. */
describe('a search by words', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    const many = Array.from({ length: 750 }, (_, n) => {
      const both = n % 250 === 249
      const situation = both ? '菜场的下水道堵了，满街是水。' : '菜场门口的路灯不亮，看不清路。'
      const createdAt = new Date(Date.parse('2026-03-01T00:00:00Z') - n * 60_000).toISOString()
      return leadDoc(
        leadOf(`lead-${n}`, { status: 'OPEN', situation, title: '菜场', createdAt, acceptedAt: createdAt }),
      )
    })
    town.emulator.insert('leads', ...many)
  })
  afterAll(() => town.stop())

  it('finds them all, a bounded stretch of the past at a time', async () => {
    const found: string[] = []
    let cursor: string | undefined
    let calls = 0
    do {
      const page = await town.as('o-lin')('lead.find', { text: '菜场 下水道', ...(cursor && { cursor }) })
      found.push(...page.rows.map(({ id }) => id))
      cursor = page.cursor
      calls += 1
    } while (cursor)
    expect(found).toEqual(['lead-249', 'lead-499', 'lead-749'])
    expect(calls).toBe(4)
  })

  it('goes on where a full page ended', async () => {
    const first = await town.as('o-lin')('lead.find', { text: '路灯' })
    const second = await town.as('o-lin')('lead.find', {
      text: '路灯',
      ...(first.cursor && { cursor: first.cursor }),
    })
    expect(first.rows.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, n) => `lead-${n}`))
    expect(second.rows[0]?.id).toBe('lead-20')
  })
})
