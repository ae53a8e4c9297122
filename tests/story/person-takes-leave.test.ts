import { breakOffAfter } from '../support/break-off'
import { startTown, type Town } from '../support/town'

const phone = '13900002003'
const draft = (key: string) => ({
  key: `key-${key}`.padEnd(16, '-'),
  situation: `二小门口的路灯从星期一起就不亮了，晚上接孩子看不清路。${key}`,
  placeId: 'liuqiao-c',
  categoryId: 'road-safety',
  contact: { name: '戚小蔓', phone },
  contactForUnit: true,
})

describe('a person', () => {
  let town: Town
  beforeEach(async () => {
    jest.spyOn(console, 'info').mockImplementation()
    town = await startTown()
    await town.appoint('openid-rui', { roles: ['proposalStaff'], name: '陆采薇' })
  })
  afterEach(() => town.stop())

  const qi = () => town.as('openid-qi')
  const mine = async () => (await qi()('lead.listMine', {})).rows
  /** A lead that staff have accepted, as the public sees it. */
  async function openLead(key: string) {
    const { id: leadId } = await qi()('lead.submit', draft(key))
    const { revision } = await town.as('openid-rui')('lead.open', { leadId })
    await town.as('openid-rui')('lead.accept', { leadId, revision, key: `accept-${key}`.padEnd(16, '-') })
    return leadId
  }

  it('finds in her ledger what she agreed to, and takes back one thing at a time', async () => {
    const { id: leadId } = await qi()('lead.submit', draft('a'))
    const ledger = async () => {
      const { consents } = await qi()('person.consents', {})
      return consents.map(({ purpose, withdrawnAt }) => `${purpose}${withdrawnAt ? ' back' : ''}`).sort()
    }
    expect(await ledger()).toEqual(['CALL_BACK', 'CONTACT_FOR_UNIT'])

    const { consents } = await qi()('person.consents', {})
    const forUnit = consents.find(({ purpose }) => purpose === 'CONTACT_FOR_UNIT')?.id ?? ''
    await expect(
      town.as('openid-eve')('person.withdrawConsent', { consentId: forUnit }),
    ).rejects.toMatchObject({
      code: 'not_found',
    })
    await qi()('person.withdrawConsent', { consentId: forUnit })
    expect(await ledger()).toEqual(['CALL_BACK', 'CONTACT_FOR_UNIT back'])
    expect(await qi()('lead.get', { leadId })).toMatchObject({ contactForUnit: false, contact: { phone } })

    const callBack = consents.find(({ purpose }) => purpose === 'CALL_BACK')?.id ?? ''
    await qi()('person.withdrawConsent', { consentId: callBack })
    const { contact } = (await qi()('lead.get', { leadId })) as { contact?: object }
    expect(contact).toEqual({ name: '戚小蔓' })
  })

  it('gets everything that is stored about her, and nothing of others', async () => {
    await qi()('lead.submit', draft('a'))
    await town.as('openid-lin')('lead.submit', { ...draft('b'), contact: { phone: '13900009999' } })
    const { fileName, json } = await qi()('person.export', {})
    expect(fileName).toBe('minyi-2026-03-02.json')
    const told = JSON.parse(json)
    expect(told).toMatchObject({ complete: true, leads: [{ contact: { name: '戚小蔓', phone } }] })
    expect(told.consents).toHaveLength(2)
    for (const secret of ['13900009999', 'openid', 'k1.']) expect(json).not.toContain(secret)
  })

  it('has a phone that stands nowhere in clear', async () => {
    await qi()('lead.submit', draft('a'))
    const stored = JSON.stringify([
      await town.rows('leads'),
      await town.rows('consents'),
      await town.rows('audit'),
    ])
    expect(stored).not.toContain(phone)
    expect(stored).not.toContain('戚小蔓')
  })

  it('is a stranger after she had herself erased, and what others follow stays without her', async () => {
    const followed = await openLead('a')
    await town.as('openid-lin')('lead.follow', { leadId: followed, kind: 'MET' })
    const alone = await openLead('b')
    await qi()('lead.submit', draft('c'))
    const { id } = await qi()('person.me', {})
    expect(await mine()).toHaveLength(3)

    await qi()('person.erase', { key: 'erase-me-please-1', sure: true })

    expect(await mine()).toEqual([])
    expect((await qi()('person.me', {})).id).not.toBe(id)
    expect(await town.as('openid-lin')('lead.get', { leadId: followed })).toMatchObject({ status: 'OPEN' })
    await expect(town.as('openid-lin')('lead.get', { leadId: alone })).rejects.toMatchObject({
      code: 'not_found',
    })
    const stored = JSON.stringify(
      await Promise.all(
        ['leads', 'follows', 'notices', 'consents', 'people', 'identities'].map(c => town.rows(c)),
      ),
    )
    // the row of `people` is her tomb: it says when, and no more
    expect(await town.rows('people', { _id: id })).toEqual([
      { _id: id, roles: [], erasedAt: expect.any(String) },
    ])
    for (const secret of ['戚小蔓', phone, '二小门口的路灯从星期一起就不亮了，晚上接孩子看不清路。b'])
      expect(stored).not.toContain(secret)
    const consents = await town.rows('consents')
    expect(consents.every(({ withdrawnAt, personId }) => withdrawnAt && personId !== id)).toBe(true)
  })

  it.each([3, 8, 13, 18, 23, 28, 33, 38, 43, 48])(
    'is gone all the same when the first try stops at request %i',
    async n => {
      const followed = await openLead('a')
      await town.as('openid-lin')('lead.follow', { leadId: followed, kind: 'MET' })
      await qi()('lead.submit', draft('b'))
      const { id } = await qi()('person.me', {})
      const sure = { key: 'erase-me-please-1', sure: true as const }
      const silent = jest.spyOn(console, 'error').mockImplementation()
      await breakOffAfter(n, () => qi()('person.erase', sure))
      silent.mockRestore()

      await qi()('person.erase', sure)
      expect((await qi()('person.me', {})).id).not.toBe(id)
      const rest = await Promise.all(
        ['leads', 'follows', 'notices', 'consents', 'identities'].map(c => town.rows(c)),
      )
      expect(rest.filter(rows => JSON.stringify(rows).includes(id))).toEqual([])
      expect(await town.rows('audit', { action: 'person.erase' })).toContainEqual(
        expect.objectContaining({ actor: 'erased' }),
      )
    },
  )

  it('leaves rooms and letters: her votes stay as numbers, her words without her, her letters go', async () => {
    const memberId = await town.appoint('openid-su', { roles: ['member'], name: '苏望舒' })
    const { id } = await qi()('person.me', {})
    const at = '2026-03-02T01:00:00.000Z'
    const inRoom = { consultationId: 'c1', role: 'RESIDENT' }
    await town.add('ballots', { _id: 'b1', ...inRoom, personId: id, readAt: at, votes: { s1: 1 } })
    await town.add('seats', { _id: 's1', ...inRoom, personId: id, state: 'SEATED', shownName: '戚小蔓', at })
    await town.add('utterances', {
      _id: 'u1',
      ...{ ...inRoom, revision: 1, kind: 'FOR', text: '先把人行道腾出来。', authorId: id },
      ...{ state: 'SHOWN', ups: 0, createdAt: at },
    })
    await town.add('attendances', { _id: 'a1', consultationId: 'c1', personId: id, at })
    const letter = { memberId, text: '桥头的绿灯太短，老人走不完。', signedAs: '戚小蔓' }
    const open = await qi()('letter.send', { ...letter, key: 'letter-open'.padEnd(16, '-'), open: true })
    await qi()('letter.send', { ...letter, key: 'letter-shut'.padEnd(16, '-'), open: false })
    await town.as('openid-su')('letter.answer', { letterId: open.id, revision: 1, text: '周三我去看。' })
    const exported = JSON.parse((await qi()('person.export', {})).json) as Record<string, object[]>
    expect(
      [exported['votes'], exported['letters'], exported['utterances']].map(rows => rows?.length),
    ).toEqual([1, 2, 1])

    await qi()('person.erase', { key: 'erase-me-please-1', sure: true })

    const kept = { ballots: 1, seats: 1, utterances: 1, attendances: 0, letters: 1 }
    for (const [collection, count] of Object.entries(kept)) {
      const rows = await town.rows(collection)
      expect([collection, rows.length]).toEqual([collection, count])
      expect(JSON.stringify(rows.map(({ outbox: _told, ...row }) => row))).not.toMatch(
        new RegExp(`${id}|戚小蔓`),
      )
    }
    expect(await town.rows('ballots')).toMatchObject([{ votes: { s1: 1 } }])
    expect(await town.as('openid-lin')('letter.get', { letterId: open.id })).toMatchObject({
      status: 'ANSWERED',
    })
  })

  it('who keeps the place alone cannot go before somebody else keeps it', async () => {
    await town.appoint('openid-an', { roles: ['tenantAdmin'], name: '安敏行' })
    await expect(
      town.as('openid-an')('person.erase', { key: 'erase-me-please-1', sure: true }),
    ).rejects.toMatchObject({ code: 'wrong_status', field: 'last_admin' })
  })
})
