import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { startTown, type Town } from '../support/town'

const key = (n: number) => `key-of-a-tap-${String(n).padStart(6, '0')}`
const ROOM = 'c1'

describe('questions and points of a room', () => {
  let town: Town
  const refusal = async (asked: Promise<unknown>) => {
    const error = (await asked.then(
      () => undefined,
      (thrown: unknown) => thrown,
    )) as { code: string; field?: string } | undefined
    return error ? [error.code, error.field].filter(Boolean).join(' ') : 'taken'
  }
  const read = async (openid: string, role: string, more: Parameters<Town['appoint']>[1] = {}) => {
    const id = await town.appoint(openid, more)
    const personId = more.unitId === undefined ? id : `unit:${more.unitId}`
    await town.add('ballots', {
      _id: `${ROOM}:${personId}`,
      ...{ consultationId: ROOM, personId, role, readAt: '2026-03-02T01:00:00.000Z', votes: {} },
    })
    return personId
  }
  const told = async (openid: string) =>
    (await town.as(openid)('notice.list', {})).rows.map(({ title }) => title)
  const ask = (n: number, text: string, kind: 'QUESTION' | 'FOR' | 'CONCERN' = 'QUESTION') =>
    town.as('o-lin')('lane.say', { consultationId: ROOM, kind, text, key: key(n) })

  beforeAll(async () => {
    town = await startTown()
    const convenerId = await town.appoint('o-su', { roles: ['member'], name: '苏望舒' })
    await town.appoint('o-office', { roles: ['proposalStaff'], name: '沈怀瑾' })
    await read('o-lin', 'RESIDENT')
    await read('o-zou', 'RESIDENT')
    await read('o-clerk', 'UNIT', { roles: ['unitClerk'], unitId: 'roads', name: '经办人' })
    await town.appoint('o-late')
    town.emulator.insert('consultations', consultationDoc({ status: 'OPEN_ONLINE', convenerId }))
    await town.add('seats', {
      _id: `${ROOM}:unit:roads`,
      ...{
        consultationId: ROOM,
        unitId: 'roads',
        role: 'UNIT',
        state: 'SEATED',
        at: '2026-03-02T01:00:00.000Z',
      },
    })
  })
  afterAll(() => town.stop())

  it('lets nobody speak who has not read the study pack', async () => {
    const said = { consultationId: ROOM, kind: 'FOR' as const, text: '先把人行道腾出来。', key: key(1) }
    expect(await refusal(town.as('o-late')('lane.say', said))).toBe('wrong_status not_read')
  })

  it('shows a question to others when the convener has looked, and puts it to the units', async () => {
    const question = await ask(2, '绿灯改长了，车会不会更堵？')
    expect(question).toMatchObject({ state: 'PENDING', mine: true, role: 'RESIDENT' })
    expect((await town.as('o-zou')('lane.list', { consultationId: ROOM })).rows).toEqual([])
    expect(await refusal(town.as('o-zou')('lane.release', { utteranceId: question.id, revision: 1 }))).toBe(
      'wrong_status lane',
    )
    await town.as('o-su')('lane.release', { utteranceId: question.id, revision: 1 })
    const [seen] = (await town.as('o-zou')('lane.list', { consultationId: ROOM })).rows
    expect(seen).toMatchObject({
      text: '绿灯改长了，车会不会更堵？',
      role: 'RESIDENT',
      mine: false,
      may: ['up'],
    })
    town.advance({ minutes: 2 })
    await town.timer()
    expect(await told('o-clerk')).toEqual(['协商中有人提问'])
  })

  it('counts each person once who wants it answered, and not its author', async () => {
    const [question] = (await town.as('o-zou')('lane.list', { consultationId: ROOM })).rows
    const on = { utteranceId: question?.id ?? '' }
    expect(await town.as('o-zou')('lane.up', on)).toMatchObject({ ups: 1, upped: true })
    expect(await town.as('o-zou')('lane.up', on)).toMatchObject({ ups: 1 })
    expect(await refusal(town.as('o-lin')('lane.up', on))).toBe('wrong_status lane')
  })

  it('lets only a seated unit answer, once, and tells who asked', async () => {
    const [question] = (await town.as('o-zou')('lane.list', { consultationId: ROOM })).rows
    const answer = {
      utteranceId: question?.id ?? '',
      revision: question?.revision ?? 0,
      text: '先试两周，公布数据。',
    }
    expect(await refusal(town.as('o-zou')('lane.answer', answer))).toBe('wrong_status lane')
    expect(await town.as('o-clerk')('lane.answer', answer)).toMatchObject({
      answer: { text: '先试两周，公布数据。', unitId: 'roads' },
    })
    expect(await refusal(town.as('o-clerk')('lane.answer', answer))).toBe('conflict')
    town.advance({ minutes: 2 })
    await town.timer()
    expect(await told('o-lin')).toEqual(['您问的有人回答了'])
  })

  it('gives a reason for what is not shown, and one appeal to another pair of eyes', async () => {
    const point = await ask(3, '这样改完全没有必要。', 'CONCERN')
    await town.as('o-su')('lane.decline', {
      utteranceId: point.id,
      revision: 1,
      reason: '请说说为什么没有必要',
    })
    const declined = (await town.as('o-lin')('lane.list', { consultationId: ROOM })).rows.find(
      ({ id }) => id === point.id,
    )
    expect(declined).toMatchObject({ state: 'DECLINED', declined: '请说说为什么没有必要', may: ['appeal'] })
    const again = { utteranceId: point.id, revision: declined?.revision ?? 0 }
    await town.as('o-lin')('lane.appeal', { ...again, text: '理由写在后面了。' })
    const waiting = { utteranceId: point.id, revision: again.revision + 1 }
    expect(await refusal(town.as('o-su')('lane.release', waiting))).toBe('wrong_status lane')
    const asked = (await town.as('o-office')('lane.list', { consultationId: ROOM })).rows
    expect(asked.find(({ id }) => id === point.id)?.appeal).toBe('理由写在后面了。')
    expect(await town.as('o-office')('lane.release', waiting)).toMatchObject({ state: 'SHOWN' })
    const second = (await town.as('o-lin')('lane.list', { consultationId: ROOM })).rows.find(
      ({ id }) => id === point.id,
    )
    expect(second?.may).toEqual([])
  })

  it('is read alone once the room is closed', async () => {
    const { rows } = await town.as('o-zou')('lane.list', { consultationId: ROOM })
    town.emulator.insert('consultations', consultationDoc({ id: 'c2', status: 'WRITING' }))
    const said = { consultationId: 'c2', kind: 'FOR' as const, text: '太晚了才说的一句话。', key: key(4) }
    expect(await refusal(town.as('o-zou')('lane.say', said))).toBe('wrong_status room_closed')
    expect(rows.length).toBeGreaterThan(0)

    const late = await ask(5, '公布数据的地方在哪里？')
    town.emulator.insert('consultations', consultationDoc({ status: 'WRITING', convenerId: 'nobody' }))
    const on = { utteranceId: late.id, revision: 1 }
    expect(await refusal(town.as('o-office')('lane.release', on))).toBe('wrong_status lane')
  })
})

it('a seat that was refused hides no seat of the unit (found by breaking the room)', async () => {
  const town = await startTown()
  const clerk = await town.appoint('o-clerk', { roles: ['unitClerk'], unitId: 'roads' })
  const at = '2026-03-02T01:00:00.000Z'
  town.emulator.insert('consultations', consultationDoc({ status: 'OPEN_ONLINE' }))
  await town.add(
    'seats',
    {
      _id: `${ROOM}:${clerk}`,
      ...{ consultationId: ROOM, personId: clerk, role: 'RESIDENT', state: 'REFUSED', at },
    },
    {
      _id: `${ROOM}:unit:roads`,
      ...{ consultationId: ROOM, unitId: 'roads', role: 'UNIT', state: 'SEATED', at },
    },
  )
  const { mine } = await town.as('o-clerk')('consultation.get', { consultationId: ROOM })
  await town.stop()
  expect(mine.seat).toBe('UNIT')
})
