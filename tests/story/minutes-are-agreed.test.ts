import { lists, minutes, startTalk } from '../support/ended-talk'

/** Three took part: they need not wait for days that are given to them. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk({ status: 'WRITING' })
  jest.spyOn(console, 'info').mockImplementation()
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
})
afterEach(() => town.stop())

it('minutes that all who took part agree to are published before the days are over, and not after a change', async () => {
  const sent = await town.step('o-convener', 'closing.send')
  const agree = async (openid: string, revision: number) =>
    town.as(openid)('closing.agree', { consultationId: 'c1', revision })
  expect(await town.refused(agree('o-zhou', sent.revision))).toBe('forbidden')
  expect(await town.refused(agree('o-convener', sent.revision))).toBe('forbidden')
  expect(await town.refused(agree('o-wang', sent.revision - 1))).toBe('conflict')
  town.advance({ minutes: 1 })
  await agree('o-wang', sent.revision)
  await agree('o-wang', sent.revision)
  expect(await agree('o-zhao', sent.revision)).toEqual({ agreed: 2, all: 3, mine: true, mayAgree: false })
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status confirm_days')
  const mended = await town.step('o-convener', 'closing.save', {
    ...lists,
    minutes: `${minutes}又补了一句。`,
  })
  town.advance({ minutes: 1 })
  expect(await agree('o-sun', mended.revision)).toMatchObject({ agreed: 1, all: 3 })
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status confirm_days')
  for (const openid of ['o-wang', 'o-zhao']) await agree(openid, mended.revision)
  expect((await town.step('o-convener', 'closing.publish')).status).toBe('TRACKING')
})

it('how many agree is told to who took part and to who leads, and to nobody else', async () => {
  await town.step('o-convener', 'closing.send')
  const agreed = (openid: string) => town.as(openid)('closing.agreed', { consultationId: 'c1' })
  for (const openid of ['o-wang', 'o-zhao', 'o-convener', 'o-staff'])
    expect(await town.refused(agreed(openid))).toBe('taken')
  for (const openid of ['o-zhou', 'o-clerk', 'o-super', 'o-helper'])
    expect(await town.refused(agreed(openid))).toBe('forbidden')
})

describe('whoever leads by now', () => {
  const agree = async (openid: string) => {
    const { revision } = await town.read()
    return town.as(openid)('closing.agree', { consultationId: 'c1', revision })
  }
  const publish = () => town.refused(town.step('o-convener', 'closing.publish'))
  const ballot = (personId: string) => ({
    ...{ _id: `c1:${personId}`, consultationId: 'c1', personId, role: 'RESIDENT', votes: { s1: 1 } },
    readAt: '2026-03-02T01:00:00.000Z',
  })

  it('is waited for by nobody, though she voted before she was appointed', async () => {
    await town.add('ballots', ballot(town.people.convener)) // the worker died before hers was dropped
    await town.appoint('o-zhao', { roles: ['resident', 'townWorker'], areaId: 'liuqiao' })
    await town.step('o-convener', 'closing.send')
    expect(await town.refused(agree('o-zhao'))).toBe('forbidden')
    expect(await agree('o-wang')).toMatchObject({ agreed: 1, all: 2 })
    expect(await publish()).toBe('wrong_status confirm_days')
    expect(await agree('o-sun')).toMatchObject({ agreed: 2, all: 2 })
    expect(await publish()).toBe('taken')
  })

  it('counts no more among those who agreed, so that nobody is passed over', async () => {
    await town.step('o-convener', 'closing.send')
    await agree('o-wang')
    await agree('o-zhao')
    await town.appoint('o-zhao', { roles: ['resident', 'proposalStaff'] })
    expect(await town.as('o-staff')('closing.agreed', { consultationId: 'c1' })).toMatchObject({
      agreed: 1,
      all: 2,
    })
    expect(await publish()).toBe('wrong_status confirm_days')
  })

  it('somebody of another town is one of the room like everybody else', async () => {
    await town.appoint('o-zhao', { roles: ['resident', 'townWorker'], areaId: 'xintang' })
    await town.step('o-convener', 'closing.send')
    expect(await agree('o-zhao')).toMatchObject({ agreed: 1, all: 3 })
  })
})
