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

it('what is changed at the last moment is read for a day before it goes out, and told once a day', async () => {
  await town.step('o-convener', 'closing.send')
  town.advance({ days: 4 })
  const change = (text: string) =>
    town.step('o-convener', 'closing.save', { ...lists, minutes: `${minutes}${text}` })
  await change('') // the same words are no change
  const { stateDueAt } = await town.read()
  await change('还有一句谁也没看过的话。')
  await change('还有一句谁也没看过的话，又改了。')
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status confirm_days')
  expect((await town.read()).stateDueAt! > stateDueAt!).toBe(true)
  await town.minute()
  for (const openid of ['o-wang', 'o-sun'])
    expect((await town.inbox(openid)).filter(kind => kind === 'consult.minutesChanged')).toHaveLength(1)
  expect(await town.inbox('o-zhou')).not.toContain('consult.minutesChanged')
  town.advance({ days: 2 })
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('taken')
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

describe('whoever cannot be asked', () => {
  const at = '2026-03-02T01:00:00.000Z'
  const seat = (_id: string, who: object) => ({ _id, consultationId: 'c1', state: 'SEATED', at, ...who })
  const expert = 'c1:expert:e1'
  const agree = async (openid: string) => {
    const { revision } = await town.read()
    return town.as(openid)('closing.agree', { consultationId: 'c1', revision })
  }
  const publish = () => town.refused(town.step('o-convener', 'closing.publish'))
  const record = async (openid: string, more: object = {}) => {
    const { revision } = await town.read()
    return town.as(openid)('closing.recordAgreed', {
      ...{
        consultationId: 'c1',
        revision,
        seatId: expert,
        way: 'PHONE',
        note: '三月六日打过电话，没有意见。',
      },
      ...more,
    })
  }
  const noted = () => town.rows('audit', { action: 'closing.recordAgreed' })
  const standing = async () => {
    const { agreed, all } = await town.as('o-staff')('closing.agreed', { consultationId: 'c1' })
    return [agreed, all]
  }

  it('people of elsewhere whose votes came with an import are waited for by nobody', async () => {
    const ballot = { consultationId: 'c1', role: 'RESIDENT', readAt: at, votes: { s1: 1 } }
    const numbers = ['1', '2', '3']
    await town.add(
      'ballots',
      ...numbers.map(n => ({ _id: `c1:import-${n}`, personId: `import-${n}`, ...ballot })),
    )
    await town.step('o-convener', 'closing.send')
    for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await agree(openid)
    expect([await standing(), await publish()]).toEqual([[3, 3], 'taken'])
  })

  it('an expert without an account is asked by who leads, who writes down how', async () => {
    await town.add('seats', seat(expert, { expertId: 'e1', role: 'EXPERT', shownName: '梁工' }))
    await town.step('o-convener', 'closing.send')
    for (const openid of ['o-wang', 'o-zhao', 'o-sun']) await agree(openid)
    expect([await standing(), await publish()]).toEqual([[3, 4], 'wrong_status confirm_days'])
    expect(await record('o-convener')).toMatchObject({ agreed: 4, all: 4 })
    await record('o-staff')
    expect(await noted()).toMatchObject([
      {
        subject: 'c1',
        change: '{"seat":[null,"EXPERT"],"way":[null,"PHONE"],"note":[null,"三月六日打过电话，没有意见。"]}',
      },
    ])
    const { rows } = await town.as('o-staff')('closing.receipts', { consultationId: 'c1' })
    expect(rows.find(({ id }) => id === expert)).toMatchObject({ agreed: true, silent: true, way: 'PHONE' })
    expect(await publish()).toBe('taken')
  })

  it('what she said is of the text as it stood, and nobody else says it for whoever can', async () => {
    await town.add(
      'seats',
      seat(expert, { expertId: 'e1', role: 'EXPERT' }),
      seat('c1:unit:roads', { unitId: 'roads', role: 'UNIT' }),
      seat('c1:unit:empty', { unitId: 'empty', role: 'UNIT' }),
    )
    expect(await town.refused(record('o-convener'))).toBe('wrong_status not_confirming')
    const { revision } = await town.step('o-convener', 'closing.send')
    const tries: [openid: string, more: object][] = [
      ['o-wang', {}],
      ['o-convener', { revision: revision - 1 }],
      ['o-convener', { seatId: 'c1:nobody' }],
      ['o-convener', { seatId: `c1:${town.people.wang}` }],
      ['o-convener', { seatId: 'c1:unit:roads' }],
      ['o-convener', { note: '好' }],
      ['o-convener', { seatId: 'c1:unit:empty' }],
    ]
    const answers = []
    for (const [openid, more] of tries) answers.push(await town.refused(record(openid, more)))
    expect(answers).toEqual([
      ...['forbidden', 'conflict', 'not_found seatId'],
      ...['wrong_status has_account', 'wrong_status has_account', 'invalid_input note', 'taken'],
    ])
    await record('o-convener')
    expect(await standing()).toEqual([2, 6])
    town.advance({ minutes: 1 })
    await town.step('o-convener', 'closing.save', { ...lists, minutes: `${minutes}又补了一句。` })
    expect(await standing()).toEqual([0, 6])
    await record('o-convener')
    expect([await standing(), (await noted()).length]).toEqual([[1, 6], 3])
  })

  it('who had herself erased is waited for no more, and what she agreed to counts no more', async () => {
    await town.step('o-convener', 'closing.send')
    await agree('o-zhao')
    await agree('o-wang')
    expect(await standing()).toEqual([2, 3])
    await town.as('o-zhao')('person.erase', { key: town.key(), sure: true })
    expect([await standing(), await publish()]).toEqual([[1, 2], 'wrong_status confirm_days'])
    await agree('o-sun')
    expect(await publish()).toBe('taken')
  })

  it('who gives back her chair after she agreed stands in for nobody else', async () => {
    const [zhou] = await town.rows('identities', { openid: 'o-zhou' })
    const personId = String(zhou?.['personId'])
    await town.add('seats', seat(`c1:${personId}`, { personId, role: 'STAKEHOLDER' }))
    await town.step('o-convener', 'closing.send')
    for (const openid of ['o-zhou', 'o-wang', 'o-zhao']) await agree(openid)
    expect(await standing()).toEqual([3, 4])
    await town.as('o-zhou')('seat.answer', { consultationId: 'c1', yes: false })
    expect([await standing(), await publish()]).toEqual([[2, 3], 'wrong_status confirm_days'])
  })

  it('a unit says it once, whoever of it taps', async () => {
    await town.appoint('o-leader', { roles: ['unitLeader'], unitId: 'roads', name: '路处长' })
    await town.add('seats', seat('c1:unit:roads', { unitId: 'roads', role: 'UNIT' }))
    await town.step('o-convener', 'closing.send')
    await agree('o-clerk')
    expect(await agree('o-leader')).toMatchObject({ agreed: 1, all: 4 })
  })
})
