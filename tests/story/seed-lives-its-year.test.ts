import { townData } from '../../scripts/seed/town-data'
import { startSeededTown } from '../support/seeded-town'

const NOW = '2026-11-22T04:00:00.000Z'

describe('the town of the first start', () => {
  let town: Awaited<ReturnType<typeof startSeededTown>>
  beforeAll(async () => {
    jest.spyOn(console, 'info').mockImplementation()
    town = await startSeededTown(NOW)
  }, 120_000)
  afterAll(() => town.stop())

  it.each(townData.leads.map(lead => [lead.id, lead.expected.outcome, lead] as const))(
    '%s came to %s',
    (id, outcome, { expected, no }) => {
      const lead = town.leadOf(id)
      expect(lead?.no.slice(-6)).toBe(no.slice(-6))
      expect(lead).toMatchObject({
        status: outcome,
        ...(outcome === 'CLAIMED' && { claim: { name: expect.stringMatching(/./) } }),
        ...(outcome === 'DECLINED' && { decline: { code: expected.reason } }),
        ...(outcome === 'CLOSED' && { resultMeaning: 'DONE', confirmed: false }),
        ...(expected.redirect && { redirect: { channel: expected.redirect } }),
        ...(expected.duplicateOf && { mergedInto: { id: town.leadOf(expected.duplicateOf)?.id } }),
      })
    },
  )

  it('has something to do at every desk', () => {
    const states = ['live-1', 'live-2', 'live-3', 'live-4', 'live-5'].map(id => town.leadOf(id)?.status)
    expect(states).toEqual(['REFERRED', 'HANDLING', 'SIGN_OFF', 'ANSWERED', 'HANDLING'])
  })

  it('has no lead from the future, none without its number, and nothing left untold', async () => {
    const leads = [...town.leads.values()]
    expect(leads.filter(lead => lead.statusAt > NOW)).toEqual([])
    expect(new Set(leads.map(({ no }) => no)).size).toBe(leads.length)
    const owing = (await town.rows('leads')).filter((row: { outboxAt?: string }) => row.outboxAt)
    expect(owing).toEqual([])
  })
})
