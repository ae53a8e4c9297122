import { MatterNoticeKind } from '@shared/domain/notice/matter-notice-kind'
import { startTown, type Town } from '../support/town'

const key = (n: number) => `key-of-a-tap-${String(n).padStart(6, '0')}`
const HALL = 'hall-liuqiao'

describe('halls and members', () => {
  let town: Town
  let member = ''
  let other = ''
  const told = async (openid: string) =>
    (await town.as(openid)('notice.list', {})).rows
      .filter(({ kind }) => MatterNoticeKind.safeParse(kind).success)
      .map(({ title, body }) => `${title}｜${body}`)
  const refusal = async (asked: Promise<unknown>) => {
    const error = (await asked.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )) as { code: string; field?: string } | undefined
    return error ? [error.code, error.field].filter(Boolean).join(' ') : 'taken'
  }

  beforeAll(async () => {
    town = await startTown()
    member = await town.appoint('o-su', { roles: ['member'], name: '苏望舒', sector: '教育界' })
    other = await town.appoint('o-wen', { roles: ['member'], name: '闻人朗' })
    await town.appoint('o-helper', { roles: ['stationHelper'], name: '帮办员', areaId: HALL })
    await town.appoint('o-far', { roles: ['townWorker'], name: '外镇干部', areaId: 'shibu' })
    await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
    await town.appoint('o-lin')
    await town.appoint('o-zou')
  })
  afterAll(() => town.stop())

  it('shows a member by her sector, her expertise and her hall, and nothing to reach her by', async () => {
    await town.as('o-su')('member.saveProfile', {
      expertise: ['放学', '学校'],
      hallIds: [HALL],
      about: '二小教师。',
    })
    const { rows, sectors } = await town.as('o-lin')('member.list', { text: '放学' })
    expect(rows).toEqual([
      { id: member, name: '苏望舒', sector: '教育界', expertise: ['放学', '学校'], hallIds: [HALL] },
    ])
    expect(sectors).toEqual(['教育界'])
    expect((await town.as('o-lin')('hall.get', { hallId: HALL })).members.map(({ name }) => name)).toEqual([
      '苏望舒',
    ])
  })

  it('lets the keepers of a hall write about it, and nobody else', async () => {
    const draft = { hallId: HALL, revision: 0, address: '柳堤路6号一楼', photoIds: [] }
    expect(await refusal(town.as('o-far')('hall.save', draft))).toBe('forbidden')
    expect(await refusal(town.as('o-lin')('hall.save', draft))).toBe('forbidden')
    expect(await town.as('o-helper')('hall.save', draft)).toMatchObject({ revision: 1 })
    expect(await refusal(town.as('o-office')('hall.save', draft))).toBe('conflict')
  })

  it('gives so many places on a duty day, one a person, and tells them the day before', async () => {
    const [from, to] = ['2026-03-12T01:00:00.000Z', '2026-03-12T03:00:00.000Z']
    const asked = { key: key(1), hallId: HALL, from, to, memberIds: [member], places: 1 }
    const day = await town.as('o-helper')('duty.open', asked)
    expect(await town.as('o-helper')('duty.open', asked)).toEqual(day)
    const mine = { dutyDayId: day.id, shownName: '林女士', matter: '桥头的绿灯太短' }
    await town.as('o-lin')('duty.book', mine)
    expect(await town.as('o-lin')('duty.book', mine)).toMatchObject({ left: 0, mine: true })
    expect(await refusal(town.as('o-zou')('duty.book', { ...mine, shownName: '邹奶奶' }))).toBe(
      'wrong_status day_full',
    )
    expect(await refusal(town.as('o-zou')('duty.bookings', { dutyDayId: day.id }))).toBe('forbidden')
    expect((await town.as('o-su')('duty.bookings', { dutyDayId: day.id })).rows).toMatchObject([
      { shownName: '林女士', state: 'BOOKED' },
    ])
    town.at('2026-03-11T01:30:00.000Z')
    await town.timer()
    expect(await told('o-lin')).toEqual([
      '明天委员等您来｜您约了2026年3月12日 09:00，地点：柳桥社区民生议事堂。来不了请提前取消，把位子让给别人。',
    ])
    expect(await told('o-su')).toEqual([
      '明天您在柳桥社区民生议事堂接待｜2026年3月12日 09:00，已有 1 人预约，想说什么可以先看。',
    ])
    await town.as('o-lin')('duty.unbook', { dutyDayId: day.id })
    expect(await town.as('o-zou')('duty.book', { ...mine, shownName: '邹奶奶' })).toMatchObject({ left: 0 })
    await town.as('o-helper')('duty.callOff', { dutyDayId: day.id, reason: '停电检修' })
    town.advance({ minutes: 2 })
    await town.timer()
    expect((await told('o-zou'))[0]).toContain('原因：停电检修')
    expect((await told('o-lin')).length).toBe(1)
  })

  it('carries a letter to the member and back; others read it only if it is open and answered', async () => {
    const letter = { memberId: member, text: '桥头的绿灯太短，老人走不完。', signedAs: '林女士' }
    const open = await town.as('o-lin')('letter.send', { ...letter, key: key(2), open: true })
    const closed = await town.as('o-lin')('letter.send', { ...letter, key: key(3), open: false })
    expect(await refusal(town.as('o-zou')('letter.get', { letterId: open.id }))).toBe('not_found')
    for (const { id: letterId, revision } of [open, closed])
      await town.as('o-su')('letter.answer', { letterId, revision, text: '周三我去看。' })
    expect(await refusal(town.as('o-zou')('letter.get', { letterId: closed.id }))).toBe('not_found')
    const seen = await town.as('o-zou')('letter.get', { letterId: open.id })
    expect(seen).toMatchObject({ status: 'ANSWERED', answer: { text: '周三我去看。' }, mine: false, may: [] })
    expect(JSON.stringify(seen)).not.toContain('林女士')
    expect(
      (await town.as('o-zou')('letter.listOpen', { memberId: member })).rows.map(({ id }) => id),
    ).toEqual([open.id])
    town.advance({ minutes: 2 })
    await town.timer()
    expect((await told('o-lin'))[0]).toContain('苏望舒回了您的信')
  })

  it('takes a question before a duty day, for whoever receives on it, as long as the day is to come', async () => {
    const [from, to] = ['2026-04-02T01:00:00.000Z', '2026-04-02T03:00:00.000Z']
    const opened = { key: key(20), hallId: HALL, from, to, memberIds: [member], places: 5 }
    const { id: dutyDayId } = await town.as('o-helper')('duty.open', opened)
    const asked = { memberId: member, dutyDayId, text: '桥头的绿灯几时能改？', open: false }
    const { id: letterId } = await town.as('o-zou')('letter.send', { ...asked, key: key(21) })
    expect((await town.as('o-su')('letter.inbox', {})).rows[0]).toMatchObject({ id: letterId, dutyDayId })
    const elsewhere = { ...asked, key: key(22), memberId: other }
    expect(await refusal(town.as('o-zou')('letter.send', elsewhere))).toBe('not_found dutyDayId')
    await town.as('o-helper')('duty.callOff', { dutyDayId, reason: '停电检修' })
    expect(await town.as('o-zou')('letter.send', { ...asked, key: key(21) })).toMatchObject({ id: letterId })
    expect(await refusal(town.as('o-zou')('letter.send', { ...asked, key: key(23) }))).toBe(
      'not_found dutyDayId',
    )
  })

  it('holds doubtful words for a person, who lets them go on or says why not', async () => {
    const text = '我的电话是13912345678，请打给我说桥头的事。'
    const held = await town.as('o-zou')('letter.send', { key: key(4), memberId: member, text, open: true })
    expect(held).toMatchObject({ status: 'HELD', heldReason: 'PERSONAL_DATA' })
    expect(await refusal(town.as('o-su')('letter.get', { letterId: held.id }))).toBe('not_found')
    expect((await town.as('o-office')('letter.listHeld', {})).rows.map(({ id }) => id)).toEqual([held.id])
    await town.as('o-office')('letter.reject', {
      letterId: held.id,
      revision: 1,
      reasonCode: 'PERSONAL_DATA',
    })
    expect(await town.as('o-zou')('letter.get', { letterId: held.id })).toMatchObject({ status: 'REJECTED' })
    expect(await refusal(town.as('o-office')('letter.release', { letterId: held.id, revision: 2 }))).toBe(
      'not_found',
    )
  })

  it('lets a lead grow from a letter and from a line of the contact log, with the way it came', async () => {
    const own = (await town.as('o-lin')('letter.listMine', {})).rows[0]
    const draft = { situation: '桥头的绿灯只有十几秒，老人走不完。', placeId: 'liuqiao-c' }
    const origin = { kind: 'LETTER' as const, id: own?.id ?? '' }
    expect(await refusal(town.as('o-zou')('lead.submit', { ...draft, key: key(5), origin }))).toBe(
      'not_found origin',
    )
    const lead = await town.as('o-lin')('lead.submit', { ...draft, key: key(6), origin })
    expect(lead.channel).toBe('MAILBOX')
    expect(await town.as('o-lin')('letter.get', { letterId: own?.id ?? '' })).toMatchObject({
      leadId: lead.id,
    })

    const line = await town.as('o-su')('contact.write', {
      key: key(7),
      day: '2026-03-11',
      way: 'RECEPTION',
      hallId: HALL,
      withWhom: '菜场摊主',
      matter: '早上卸货占了人行道。',
    })
    const from = { kind: 'CONTACT' as const, id: line.id }
    const grown = await town.as('o-su')('lead.submit', { ...draft, key: key(8), origin: from })
    expect(grown.channel).toBe('RECEPTION')
    expect((await town.as('o-su')('contact.list', {})).rows).toMatchObject([{ leadId: grown.id }])
  })

  it.each([
    ['a letter of three letters', 'letter.send', { text: '你好吗' }, 'text'],
    ['a letter to nobody', 'letter.send', { memberId: 'atlantis' }, 'memberId'],
    [
      'a duty day in the past',
      'duty.open',
      { from: '2026-01-01T01:00:00.000Z', to: '2026-01-01T03:00:00.000Z' },
      'from',
    ],
    ['a duty day that ends before it begins', 'duty.open', { to: '2026-03-30T00:00:00.000Z' }, 'from'],
    ['a duty day of somebody who is no member', 'duty.open', { memberIds: ['atlantis'] }, 'memberIds'],
    ['a month that is none', 'hall.ledger', { month: '2026-13' }, 'month'],
  ])('refuses %s', async (_what, action, part, field) => {
    const inputs: Record<string, object> = {
      'letter.send': { key: key(90), memberId: member, text: '桥头的绿灯太短。', open: true },
      'duty.open': {
        ...{ key: key(91), hallId: HALL, memberIds: [member], places: 3 },
        ...{ from: '2026-03-30T01:00:00.000Z', to: '2026-03-30T03:00:00.000Z' },
      },
      'hall.ledger': { hallId: HALL, month: '2026-03' },
    }
    const asked = town.as('o-helper')(action as 'letter.send', { ...inputs[action], ...part } as never)
    expect((await refusal(asked)).split(' ').at(-1)).toBe(field)
  })

  it('counts a month of a station from its records', async () => {
    const ledger = await town.as('o-helper')('hall.ledger', { hallId: HALL, month: '2026-03' })
    expect(ledger).toMatchObject({ dutyDays: 1, booked: 1, contacts: 1, consultations: 0 })
    expect(await refusal(town.as('o-far')('hall.ledger', { hallId: HALL, month: '2026-03' }))).toBe(
      'forbidden',
    )
  })

  it('asks a member who met nobody in a month, once', async () => {
    town.at('2026-04-26T01:00:00.000Z')
    await town.timer()
    town.advance({ minutes: 2 })
    await town.timer()
    expect((await told('o-su')).filter(line => line.startsWith('这个月还没记联系'))).toHaveLength(1)
  })
})
