import type { ActionName, Input } from '@shared/contract'
import type { SeatRole } from '@shared/domain/consultation/seat'
import { strFromU8, unzipSync } from 'fflate'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { startTown, type Town } from '../support/town'

type Vote = 1 | 0 | -1
type Votes = Partial<Record<'s1' | 's2' | 's3', Vote>>
/** What some people say of three sentences; residents of both worlds say the same. */
type Secret = Partial<Record<'expert' | 'unit' | 'member', Votes>>

const at = '2026-03-02T01:00:00.000Z'
const c1 = { consultationId: 'c1' }
const sentences = { s1: '绿灯再长十秒，老人才走得完', s2: '桥头干脆不让电动车过', s3: '人行道上的车位都取消' }
const statement = (_id: string, text: string) => ({
  ...{ _id, ...c1, text, revision: 1, authorId: 'author', role: 'RESIDENT', state: 'SHOWN', at, outbox: [] },
})
const minutes = '十二位居民和三个单位到会，逐条商量了桥头过街的办法。'
const suggestions = Object.entries(sentences).map(([statementId, text]) => ({
  ...{ statementId, text, adopted: true },
}))
const responsibilities = [{ measure: '调整桥头信号灯', unitId: 'roads', due: '2026-05-20' }]

/** Ids are drawn anew in each town, and what is listed by them comes in another order. */
const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
const masked = (answer: unknown) =>
  JSON.stringify(answer, sorted).replace(/[0-9a-f-]{20,}|[A-Za-z0-9_-]{22,}/g, '#')

/** Lives through one room and writes down every answer that anybody gets about its votes. */
async function answersIn(secret: Secret, room: { residents: number; ends: boolean }): Promise<string[]> {
  const town = await startTown()
  try {
    return await liveThrough(town, secret, room)
  } finally {
    await town.stop()
  }
}

async function liveThrough(
  town: Town,
  secret: Secret,
  { residents, ends }: { residents: number; ends: boolean },
): Promise<string[]> {
  const told: string[] = []
  let taps = 0
  const key = () => `tap-${String((taps += 1)).padStart(20, '0')}`
  const ask = async <N extends ActionName>(openid: string, action: N, input: Input<N>) => {
    const answer = await town.as(openid)(action, input)
    told.push(`${openid} ${action} ${masked(answer)}`)
    return answer
  }
  const step = async (action: ActionName, more: object = {}) => {
    const { revision } = await town.as('o-staff')('consultation.get', c1)
    return ask('o-convener', action, { ...c1, revision, key: key(), ...more } as never)
  }

  const convenerId = await town.appoint('o-convener', { roles: ['resident', 'member'], name: '何召集' })
  await town.appoint('o-staff', { roles: ['resident', 'proposalStaff'], name: '左思敏' })
  const { stateDueAt: _none, ...room } = consultationDoc({ status: 'OPEN_ONLINE', convenerId })
  await town.add('consultations', { ...room, desk: convenerId })
  await town.add('statements', ...Object.entries(sentences).map(([id, text]) => statement(id, text)))
  const head = { rev: 1, shown: { s1: 1, s2: 1, s3: 1 }, counts: {}, priority: {}, voters: 0, countAt: at }
  await town.add('roomHeads', { _id: 'c1', status: 'OPEN_ONLINE', ...head })
  const sit = async (openid: string, role: SeatRole) => {
    const personId = await town.appoint(openid)
    await town.add('seats', { _id: `c1:${personId}`, ...c1, personId, role, state: 'SEATED', at })
  }
  for (const role of ['EXPERT', 'UNIT', 'MEMBER'] as const) await sit(`o-${role.toLowerCase()}`, role)

  const watch = async () => {
    town.advance({ minutes: 1 })
    await town.timer()
    for (const openid of ['o-r1', 'o-convener', 'o-staff', 'o-nobody']) {
      await ask(openid, 'room.get', c1)
      await ask(openid, 'room.agreement', c1)
      await ask(openid, 'room.pulse', c1)
    }
  }
  for (let n = 1; n <= residents; n += 1) {
    await town.as(`o-r${n}`)('room.enter', c1)
    await town.as(`o-r${n}`)('room.vote', { ...c1, statementId: 's1', vote: n % 2 ? 1 : -1 })
  }
  await watch()
  for (const [who, votes] of Object.entries(secret)) {
    await town.as(`o-${who}`)('room.enter', c1)
    for (const [statementId, vote] of Object.entries(votes))
      await town.as(`o-${who}`)('room.vote', { ...c1, statementId, vote })
  }
  await watch()
  await ask('o-r1', 'room.vote', { ...c1, statementId: 's1', vote: 1, was: 1 })
  await ask('o-convener', 'room.export', c1)
  expect(
    await town
      .as('o-convener')('closing.prefill', c1)
      .catch((e: { field: string }) => e.field),
  ).toBe('still_open')

  if (!ends) return told

  await step('session.start', { early: true })
  await step('session.end')
  town.advance({ minutes: 3 })
  await watch()
  await ask('o-convener', 'room.export', c1)
  await ask('o-convener', 'closing.prefill', c1)
  await step('closing.save', { minutes, suggestions, responsibilities })
  await step('closing.send')
  await ask('o-r1', 'consultation.get', c1)
  const { base64 } = await town.as('o-r1')('closing.minutesPaper', c1)
  told.push(strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/document.xml'] ?? new Uint8Array()))
  town.advance({ days: 4 })
  await step('closing.publish')
  await ask('o-nobody', 'consultation.get', c1)
  await ask('o-nobody', 'room.get', c1)
  return told
}

beforeAll(() => void jest.spyOn(console, 'info').mockImplementation())

/** Each sum that may be told is the same in both; who of them said what is not, nor what one or two said alone. */
const one: Secret = {
  expert: { s1: 1, s3: -1 },
  unit: { s1: -1, s2: -1, s3: 1 },
  member: { s1: 0 },
}
const other: Secret = {
  expert: { s1: -1, s3: -1 },
  unit: { s1: 0, s2: 1, s3: -1 },
  member: { s1: 1 },
}
const different = (some: readonly string[], others: readonly string[]) =>
  some.filter((answer, at) => answer !== others[at])

it.each([
  ['a room of five', 2, '"agree":2,"disagree":2,"pass":1,"role":"ALL"'],
  ['a room of seven', 4, '"agree":1,"disagree":1,"pass":1,"role":"OTHER"'],
])('in %s nothing tells how the only one of a role voted', async (_, residents, figures) => {
  const answers = await answersIn(one, { residents, ends: true })
  expect(different(await answersIn(other, { residents, ends: true }), answers)).toEqual([])
  // and it is the votes that were asked for
  const all = answers.join('\n')
  for (const part of [figures, '"role":"ALL","voted":1', '"role":"ALL","voted":2'])
    expect(all).toContain(part)
})

it('one vote more changes no figure while people talk, so that nobody reads it off the difference', async () => {
  const room = { residents: 4, ends: false }
  const answers = await answersIn({ unit: { s1: 1 } }, room)
  expect(different(await answersIn({ unit: { s1: -1 } }, room), answers)).toEqual([])
  expect(answers.join()).toContain('"voters":5')
})
