import { townData } from '../../scripts/seed/town-data'
import { startSeededTown } from '../support/seeded-town'

const NOW = '2026-11-22T04:00:00.000Z'

describe('the town of the first start', () => {
  let town: Awaited<ReturnType<typeof startSeededTown>>
  beforeAll(async () => {
    jest.spyOn(console, 'info').mockImplementation()
    town = await startSeededTown(NOW)
  }, 400_000)
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

  it('shows nobody’s child, neighbour, number or door, and calls a matter by what it is about', () => {
    const shown = JSON.stringify([...town.leads.values()].map(({ title, situation }) => [title, situation]))
    const secrets = [
      '王小果',
      '三年级二班',
      '新塘花园9幢',
      '毛阿根',
      '19900000',
      '000000194900000000',
      '云X·0',
    ]
    expect(secrets.filter(secret => shown.includes(secret))).toEqual([])
    expect(town.leadOf('l46')?.title).toBe('新塘小学门口六个流动摊没人管')
  })

  it('has something to do at every desk', () => {
    const states = ['live-1', 'live-2', 'live-3', 'live-4', 'live-5'].map(id => town.leadOf(id)?.status)
    expect(states).toEqual(['REFERRED', 'HANDLING', 'SIGN_OFF', 'ANSWERED', 'HANDLING'])
  })

  it('shows photos where people took some, and each is one that may be shown', async () => {
    const photos = (await town.rows('photos')) as {
      _id: string
      state: string
      leadId?: string
      width?: number
    }[]
    expect(photos).toHaveLength(24)
    for (const photo of photos) expect(photo).toMatchObject({ state: 'PASSED', width: 800, height: 600 })
    const shown = ['live-4', 'l14', 'l46', 'l01'].map(id => town.leadOf(id))
    expect(shown.map(lead => lead?.photoIds.length)).toEqual([1, 2, 2, 0])
    const halls = (await town.rows('halls')) as { _id: string; photoIds: string[] }[]
    expect(halls.map(({ _id, photoIds }) => `${_id} ${photoIds.length}`).sort()).toEqual([
      ...['hall-liuqiao 3', 'hall-yunling 2', 'station-shibu 2', 'station-wangshan 2'],
    ])
    const own = photos.filter(({ leadId }) => leadId === shown[1]?.id).map(({ _id }) => _id)
    expect(own.sort()).toEqual([...(shown[1]?.photoIds ?? [])].sort())
  })

  it('tells of every line of a talk that has ended what each role said of it', async () => {
    type Room = { publishedAt?: string; outcome: { suggestions: { text: string; support: object[] }[] } }
    const rooms = ((await town.rows('consultations')) as unknown as Room[]).filter(one => one.publishedAt)
    const lines = rooms.flatMap(({ outcome }) => outcome.suggestions)
    expect(lines).toHaveLength(12)
    expect(lines.filter(({ support }) => support.length < 3).map(({ text }) => text)).toEqual([])
  })

  it('has a talk of hundreds in which three camps show, as many as there are', async () => {
    type Picture = { counted: number; groups: { people: number; voices: object[] }[] }
    const kept = (await town.rows('agreements')) as unknown as { figures?: string }[]
    const pictures = kept.flatMap(({ figures }) =>
      figures === undefined ? [] : [(JSON.parse(figures) as { picture: Picture }).picture],
    )
    const large = pictures.filter(({ groups }) => groups.length > 1)
    expect(large).toHaveLength(1)
    expect(large[0]?.counted).toBe(353)
    expect(large[0]?.groups).toHaveLength(3)
    for (const { people, voices } of large[0]?.groups ?? []) {
      expect(people).toBeGreaterThan(80)
      expect(people).toBeLessThan(160)
      expect(voices.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('has no lead from the future, none without its number, and nothing left untold', async () => {
    const leads = [...town.leads.values()]
    expect(leads.filter(lead => lead.statusAt > NOW)).toEqual([])
    expect(new Set(leads.map(({ no }) => no)).size).toBe(leads.length)
    const owing = (await town.rows('leads')).filter((row: { outboxAt?: string }) => row.outboxAt)
    expect(owing).toEqual([])
  })
})
