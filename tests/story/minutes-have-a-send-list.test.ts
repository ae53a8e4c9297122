import { lists, minutes, startTalk } from '../support/ended-talk'

/** Who leads the room sees whom of the seats the minutes reached, and what each said of them. */
let town: Awaited<ReturnType<typeof startTalk>>
const at = '2026-03-02T01:00:00.000Z'
beforeAll(async () => {
  town = await startTalk({ status: 'WRITING' })
  jest.spyOn(console, 'info').mockImplementation()
  const seat = (_id: string, who: object) => ({ _id, consultationId: 'c1', state: 'SEATED', at, ...who })
  await town.add(
    'seats',
    seat('c1:zhao', { personId: town.people.zhao, role: 'STAKEHOLDER', shownName: '赵阿姨' }),
    seat('c1:unit', { unitId: 'roads', role: 'UNIT' }),
    seat('c1:expert', { expertId: 'e1', role: 'EXPERT', shownName: '梁工' }),
  )
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
})
afterAll(() => town.stop())

const which = { consultationId: 'c1' }
/** Each seat but the convener's own, by what is true of it. */
async function receipts(openid = 'o-convener') {
  const { rows } = await town.as(openid)('closing.receipts', which)
  const facts = ['sent', 'read', 'agreed', 'corrected'] as const
  return Object.fromEntries(rows.map(row => [row.id, facts.filter(fact => row[fact])]))
}

it('from the day they are sent until all have spoken', async () => {
  const wang = `c1:${town.people.wang}`
  const sent = await town.step('o-convener', 'closing.send')
  expect(await receipts()).toEqual({ [wang]: [], 'c1:zhao': [], 'c1:unit': [], 'c1:expert': [] })
  await town.minute()
  const reached = { 'c1:zhao': ['sent'], 'c1:unit': ['sent'], 'c1:expert': [] }
  expect(await receipts()).toEqual({ [wang]: ['sent'], ...reached })

  await town.as('o-wang')('closing.agreed', which) // she came to the minutes by the room itself, and to no message
  await town.as('o-convener')('closing.agreed', which)
  await town.as('o-clerk')('notice.readAll', {})
  const read = { [wang]: ['sent', 'read'], 'c1:unit': ['sent', 'read'] }
  expect(await receipts()).toEqual({ ...reached, ...read })
  expect(await town.as('o-wang')('notice.unread', {})).toEqual({ unread: 0 })

  await town.as('o-wang')('closing.agree', { ...which, revision: sent.revision })
  const correction = { part: 'MINUTES' as const, text: '漏了李阿姨', key: town.key() }
  await town.as('o-zhao')('closing.correct', { ...which, ...correction })
  const said = { [wang]: ['sent', 'read', 'agreed'], 'c1:zhao': ['sent', 'read', 'corrected'] }
  expect(await receipts('o-staff')).toEqual({ ...reached, ...read, ...said })

  town.advance({ minutes: 1 })
  await town.step('o-convener', 'closing.save', { ...lists, minutes: `${minutes}李阿姨也来了。` })
  expect((await receipts())[wang]).toEqual(['sent', 'read']) // it is another text: she is asked anew
})

it('names whom the seats name, and nobody reads it but who leads the room', async () => {
  const { rows } = await town.as('o-staff')('closing.receipts', which)
  expect(rows.find(({ id }) => id === 'c1:expert')).toMatchObject({ name: '梁工', role: 'EXPERT' })
  expect(rows.map(({ id }) => id)).not.toContain(`c1:${town.people.convener}`)
  for (const openid of ['o-wang', 'o-zhou', 'o-clerk'])
    expect(await town.refused(town.as(openid)('closing.receipts', which))).toBe('forbidden')
  await town.appoint('o-other', { roles: ['resident', 'member'], name: '别的委员' })
  expect(await town.refused(town.as('o-other')('closing.receipts', which))).toBe('forbidden')
})

it('whoever takes the minutes home as a file has read them', async () => {
  const sun = await town.rows('notices', { to: town.people.sun, kind: 'consult.confirmMinutes' })
  expect(sun).toMatchObject([{ unreadBy: town.people.sun }])
  await town.as('o-sun')('closing.minutesPaper', which)
  const [read] = await town.rows('notices', { to: town.people.sun, kind: 'consult.confirmMinutes' })
  expect(read?.['readAt']).toBeDefined()
})
