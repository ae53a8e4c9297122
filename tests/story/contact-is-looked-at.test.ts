import { startTown, type Town } from '../support/town'

const PHONE = '19900002001'
const key = (name: string) => `tap-${name.padEnd(20, '0')}`

describe('an author’s phone', () => {
  let town: Town
  beforeAll(async () => {
    town = await startTown()
    await town.appoint('o-worker', { roles: ['townWorker'], areaId: 'liuqiao', name: '左思敏' })
    await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads', name: '桑一鸣' })
    await town.appoint('o-other', { roles: ['unitClerk'], unitId: 'housing', name: '尹小禾' })
  })
  afterAll(() => town.stop())

  const handled = async (contactForUnit: boolean) => {
    const name = contactForUnit ? 'given' : 'kept'
    const raised = await town.as('o-wang')('lead.submit', {
      situation: '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。',
      placeId: 'liuqiao-c',
      key: key(name),
      contact: { name: '邹桂枝', phone: PHONE },
      contactForUnit,
    })
    const on = { leadId: raised.id, key: key(`${name}-a`) }
    const open = await town.as('o-worker')('lead.accept', { ...on, revision: raised.revision })
    await town.as('o-worker')('lead.refer', {
      ...on,
      key: key(`${name}-b`),
      revision: open.revision,
      unitId: 'roads',
      days: 7,
    })
    return raised.id
  }
  const look = (openid: string, leadId: string, name = 'look') =>
    town.as(openid)('lead.lookAtContact', { leadId, key: key(`${name}-${leadId.slice(0, 6)}`) })

  it('is masked until somebody asks for it, and every look is told to its author, once', async () => {
    const leadId = await handled(true)
    for (const openid of ['o-worker', 'o-clerk'])
      expect(JSON.stringify(await town.as(openid)('lead.get', { leadId }))).not.toContain(PHONE)

    expect(await look('o-worker', leadId)).toEqual({ name: '邹桂枝', phone: PHONE })
    expect(await look('o-clerk', leadId)).toEqual({ name: '邹桂枝', phone: PHONE })
    await look('o-clerk', leadId)

    const mine = await town.as('o-wang')('lead.get', { leadId })
    expect(mine).toMatchObject({
      contact: { phone: PHONE },
      looks: [{ role: 'unitClerk', unitId: 'roads' }, { role: 'townWorker' }],
    })
    expect(JSON.stringify(mine)).not.toContain('桑一鸣')

    const { looks } = await town.as('o-wang')('person.contactLooks', {})
    expect(looks.filter(one => one.leadId === leadId)).toEqual([
      { role: 'unitClerk', unitId: 'roads', leadId, at: expect.any(String) },
      { role: 'townWorker', leadId, at: expect.any(String) },
    ])
    expect(await town.as('o-worker')('person.contactLooks', {})).toEqual({ looks: [] })
  })

  it('is refused to a unit that was not given it, and does not exist for others', async () => {
    const leadId = await handled(false)
    await expect(look('o-clerk', leadId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(look('o-other', leadId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(look('o-clerk', 'lead-missing')).rejects.toMatchObject({ code: 'not_found' })
    await expect(look('o-lin', leadId)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await town.rows('contactLooks', { leadId })).toEqual([])
  })
})
