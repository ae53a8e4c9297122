import { startTalk } from '../support/ended-talk'
import { statements, twoCamps } from '../unit/agreement/two-camps'

/** A talk of so many that opinion groups are found in it, and what each who voted is shown of herself. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
  const at = town.now()
  const said = statements.map(({ id }) => ({
    ...{ _id: id, revision: 1, consultationId: 'c1', authorId: 'author', text: `第${id}条` },
    ...{ state: 'SHOWN', role: 'RESIDENT', outbox: [], at },
  }))
  await town.add('statements', ...said.filter(({ _id }) => _id !== 's1' && _id !== 's2'))
  const crowd = twoCamps(120, at).map(({ personId, role, votes, changedAt }) => ({
    ...{ _id: `c1:${personId}`, consultationId: 'c1', personId, role, readAt: at, votes, changedAt },
  }))
  await town.add('ballots', ...crowd)
})
afterEach(() => town.stop())

it('you are here: who voted is shown where she stands, by her own ballot and to herself alone', async () => {
  const { wang, zhao } = town.people
  const side = (first: 1 | -1) =>
    Object.fromEntries(statements.map(({ id }, at) => [id, at < 2 ? 1 : at < 6 ? first : -first]))
  const { db } = await import('../../cloudfunctions/store/cloudbase')
  for (const [personId, votes] of [
    [wang, side(1)],
    [zhao, side(-1)],
  ] as const)
    await db.collection('ballots').doc(`c1:${personId}`).update({ votes })
  await town.minute()
  const seen = (openid: string) => town.as(openid)('room.agreement', { consultationId: 'c1' })
  const [hers, his] = [await seen('o-wang'), await seen('o-zhao')]
  expect(hers.agreement?.picture.scatter?.dots.length).toBeGreaterThan(2)
  expect([hers.me?.group, his.me?.group].sort()).toEqual(['A', 'B'])
  expect(Math.sign(hers.me!.x)).toBe(-Math.sign(his.me!.x))
  expect(JSON.stringify(hers)).not.toContain('"means"')
  // the office looks at the same picture and has no place in it
  const office = await seen('o-staff')
  expect(office.agreement).toEqual(hers.agreement)
  expect(office.me).toBeUndefined()
})

it('where more was said beside the statements than is shown, everybody is told how much more', async () => {
  const said = Array.from({ length: 305 }, (_one, n) => ({
    ...{
      _id: `u${n}`,
      revision: 1,
      consultationId: 'c1',
      kind: 'QUESTION',
      text: `第${n}个问题：绿灯多长？`,
    },
    ...{ authorId: 'author', role: 'RESIDENT', state: 'SHOWN', ups: 0, outbox: [], createdAt: town.now() },
  }))
  await town.add('utterances', ...said)
  const lane = await town.as('o-zhou')('lane.list', { consultationId: 'c1' })
  expect([lane.rows.length, lane.earlier]).toEqual([300, 5])
})
