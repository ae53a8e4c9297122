import { placeOf } from '@shared/domain/agreement/agreement-chart'
import { readFrom } from '@shared/domain/agreement/agreement-state'
import type { AgreementState } from '@shared/domain/agreement/agreement-state'
import { onlyNews } from '@shared/domain/agreement/only-news'
import { packBallots, unpackBallots } from '@shared/domain/agreement/packed-ballots'
import { runAgreement } from '@shared/domain/agreement/run-agreement'
import type { Vote, VoterBallot } from '@shared/domain/agreement/voter-ballot'
import fc from 'fast-check'
import { statements, twoCamps } from './two-camps'

const stored = (state: AgreementState) => JSON.parse(JSON.stringify(state)) as AgreementState
const run = (changed: VoterBallot[], before?: AgreementState) => runAgreement(before, { changed }, statements)

test('two camps are found, with what they share and what parts them', () => {
  const { picture } = run(twoCamps(120))
  expect(picture).toMatchObject({ voters: 120, counted: 120, votes: 1080 })
  expect(picture.groups.map(({ name, people }) => [name, people])).toEqual([
    ['A', 60],
    ['B', 60],
  ])
  expect(picture.agreed.map(({ id }) => id)).toEqual(['s0', 's1'])
  expect(picture.divided.map(({ id }) => id).sort()).toEqual(['s2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'])
  for (const { voices } of picture.groups) {
    expect(voices).toHaveLength(5)
    expect(voices.map(({ side }) => side)).toEqual([...voices.map(({ side }) => side)].sort())
    for (const { id, count, seen, others } of voices) {
      expect(['s0', 's1']).not.toContain(id)
      expect(count / seen).toBeGreaterThan(0.75)
      expect(others.count).toBe(0)
    }
  }
  expect(picture.statements[0]).toMatchObject({ id: 's0', agree: 96, disagree: 0, pass: 12 })
})

test('fewer than sixty make no groups, fewer than a hundred no picture', () => {
  expect(run(twoCamps(59)).picture).toMatchObject({ groups: [], agreed: [], divided: [] })
  const sixty = run(twoCamps(60)).picture
  expect(sixty.groups).toHaveLength(2)
  expect(sixty.scatter).toBeUndefined()
  expect(run(twoCamps(99)).picture.scatter).toBeUndefined()
  expect(run(twoCamps(100)).picture.scatter).toBeDefined()
})

test('a room without votes, or with one voter, is no trouble', () => {
  expect(run([]).picture).toMatchObject({ voters: 0, counted: 0, votes: 0, groups: [] })
  expect(runAgreement(undefined, { changed: [] }, []).picture.statements).toEqual([])
  expect(run(twoCamps(1)).picture).toMatchObject({ voters: 1, votes: 9 })
  const alike = twoCamps(80).map(one => ({ ...one, votes: { s0: 1, s1: 1 } as const }))
  expect(run(alike).picture).toMatchObject({ voters: 80, votes: 160, divided: [] })
})

test('nobody can be picked out of the picture', () => {
  const { scatter } = run(twoCamps(130)).picture
  expect(scatter!.dots.reduce((sum, { people }) => sum + people, 0)).toBe(130)
  for (const { x, y, people } of scatter!.dots) {
    expect(people).toBeGreaterThanOrEqual(5)
    for (const at of [x, y]) {
      expect(Math.abs(at)).toBeLessThanOrEqual(1)
      expect(at).toBe(Math.round(at * 100) / 100)
    }
  }
  expect(Math.max(...scatter!.dots.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]))).toBe(1)
  expect(JSON.stringify(run(twoCamps(130)).picture)).not.toMatch(/"p\d/)
})

test('somebody finds herself in the picture by her own votes alone', () => {
  const all = twoCamps(130)
  const { picture, chart } = run(all)
  const places = all.map(ballot => placeOf(JSON.parse(JSON.stringify(chart)) as typeof chart, ballot)!)
  for (const { name, people } of picture.groups)
    expect(places.filter(({ group }) => group === name)).toHaveLength(people)
  // dots are drawn where people stand, and so is she
  for (const { x, y } of places) {
    const near = Math.min(...picture.scatter!.dots.map(dot => Math.hypot(dot.x - x, dot.y - y)))
    expect(near).toBeLessThan(0.5)
  }
  expect(placeOf(chart, { votes: {} })).toBeUndefined()
  expect(JSON.stringify(chart)).not.toMatch(/"p\d/)
})

test('a group of four people is not described', () => {
  const few = twoCamps(80).filter((_, at) => at % 2 === 0 || at < 8)
  const loud = few.concat(twoCamps(120).filter((_, at) => at >= 80 && at % 2 === 0))
  const { picture } = run(loud)
  expect(picture.voters).toBe(64)
  for (const { people } of picture.groups) expect(people).toBeGreaterThanOrEqual(5)
})

test('a statement that is out keeps its votes, shapes nothing, and is not asked', () => {
  const out = statements.map(({ id }) => ({ id, ...(id === 's2' ? { out: true } : {}) }))
  const { picture } = runAgreement(undefined, { changed: twoCamps(120) }, out)
  expect(picture.statements[2]).toMatchObject({ id: 's2', agree: 48, disagree: 48, pass: 12, priority: 0 })
  expect(picture.divided.map(({ id }) => id)).not.toContain('s2')
  expect(picture.groups.flatMap(({ voices }) => voices.map(({ id }) => id))).not.toContain('s2')
})

test('who somebody is, is asked first and is no opinion', () => {
  const meta = statements.map(({ id }) => ({ id, ...(id === 's2' ? { meta: true } : {}) }))
  const { picture } = runAgreement(undefined, { changed: twoCamps(120) }, meta)
  expect(picture.statements[2]!.priority).toBe(49)
  expect(picture.divided.map(({ id }) => id)).not.toContain('s2')
})

test('the same run twice is the same run', () => {
  expect(run(twoCamps(120))).toEqual(run(twoCamps(120)))
})

test('only what changed is read, and the outcome is the same', () => {
  const all = twoCamps(120)
  const whole = run(all).picture
  const first = stored(run(all.slice(0, 70)).state)
  const { picture } = run(all.slice(70), first)
  expect(picture).toMatchObject({ voters: whole.voters, votes: whole.votes, counted: whole.counted })
  expect(picture.statements.map(({ agree, disagree, pass }) => [agree, disagree, pass])).toEqual(
    whole.statements.map(({ agree, disagree, pass }) => [agree, disagree, pass]),
  )
  expect(picture.agreed.map(({ id }) => id)).toEqual(whole.agreed.map(({ id }) => id))
})

test('a ballot read twice counts once, a changed one takes the place of the old', () => {
  const all = twoCamps(100)
  const first = stored(run(all).state)
  expect(run(all.slice(0, 30), first).picture).toEqual(run([], first).picture)
  const turned = { ...all[0]!, votes: { ...all[0]!.votes, s1: -1 as const } }
  const before = run(all).picture.statements[1]!
  const after = run([turned], first).picture.statements[1]!
  expect([after.agree + after.disagree + after.pass]).toEqual([before.agree + before.disagree + before.pass])
  expect(after.disagree).toBe(before.disagree + 1)
})

test('a person who is erased leaves nothing', () => {
  const first = stored(run(twoCamps(61)).state)
  const { state, picture } = runAgreement(first, { changed: [], removed: ['p5'] }, statements)
  expect(picture.voters).toBe(60)
  expect(JSON.stringify(state)).not.toContain('"p5"')
})

test('a vote that is none, or on what is not there, is not seen', () => {
  const odd = { s0: 7, s1: '1', nowhere: 1, __proto__: 1 } as unknown as VoterBallot['votes']
  expect(run([{ personId: 'p', role: 'RESIDENT', votes: odd }]).picture).toMatchObject({
    voters: 0,
    votes: 0,
  })
})

test('names stay with their people while a room grows', () => {
  const first = run(twoCamps(120))
  const campOf = (picture: typeof first.picture, name: string) =>
    picture.groups.find(group => group.name === name)!.voices.find(({ id }) => id === 's2')?.side
  const grown = twoCamps(400).map((one, at) => (at % 2 ? one : { ...one, personId: `${one.personId}` }))
  const more = run([...grown].reverse(), stored(first.state))
  expect(more.picture.voters).toBe(400)
  expect(campOf(more.picture, 'A')).toBe(campOf(first.picture, 'A'))
})

test('a new statement joins the others', () => {
  const first = stored(run(twoCamps(100)).state)
  const late = twoCamps(100).map(one => ({ ...one, votes: { ...one.votes, late: 1 as const } }))
  const { picture } = runAgreement(first, { changed: late }, [{ id: 'late' }, ...statements])
  expect(picture.statements[0]).toMatchObject({ id: 'late', agree: 100 })
  expect(picture.statements[1]).toMatchObject({ id: 's0', agree: 80 })
})

test('reading begins two minutes before the last change, at first with everything', () => {
  expect(readFrom(undefined)).toBe('')
  const late = twoCamps(2, '2026-03-01T08:00:00.000Z')
  const state = run([...late, ...twoCamps(1, '2026-03-01T07:00:00.000Z')]).state
  expect(readFrom(state)).toBe('2026-03-01T07:58:00.000Z')
  expect(readFrom(run([], state).state)).toBe('2026-03-01T07:58:00.000Z')
})

test('what is read again and says nothing new is no news', () => {
  const all = twoCamps(30)
  const state = stored(run(all).state)
  const idsOf = (ballots: readonly VoterBallot[]) => ballots.map(({ personId }) => personId)
  expect(idsOf(onlyNews(undefined, all))).toHaveLength(30)
  expect(onlyNews(state, all)).toEqual([])
  const [one, two, three, four] = all as [VoterBallot, VoterBallot, VoterBallot, VoterBallot]
  const moved = { ...one, votes: { ...one.votes, s1: -1 as const } }
  const seated = { ...two, role: 'UNIT' }
  const onNew = { ...three, votes: { ...three.votes, late: 1 as const } }
  const taken = { ...four, votes: {} }
  const newcomer = { ...one, personId: 'new' }
  expect(idsOf(onlyNews(state, [moved, seated, onNew, taken, newcomer, all[9]!]))).toEqual([
    'p0',
    'p1',
    'p2',
    'p3',
    'new',
  ])
})

test('what is kept is a plain document, and small', () => {
  const { state } = run(twoCamps(2000))
  expect(stored(state)).toEqual(state)
  expect(JSON.stringify(state).length).toBeLessThan(2000 * (9 * 1.5 + 40))
})

test('votes are packed and come out again', () => {
  const row = fc.uniqueArray(fc.integer({ min: 0, max: 65_535 }), { maxLength: 40 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), rows => {
      const codes = rows.map(one => Uint16Array.from(one).sort())
      expect(unpackBallots(packBallots(codes))).toEqual(codes)
    }),
  )
})

const anyVotes = fc.array(
  fc.array(fc.constantFrom<Vote | undefined>(1, 0, -1, undefined), { maxLength: 12 }),
  {
    maxLength: 130,
  },
)

test('whatever people vote, every figure is a number and everybody is in one place at most', () => {
  fc.assert(
    fc.property(anyVotes, fc.subarray(statements), (rows, asked) => {
      const changed = rows.map((row, person) => ({
        personId: `p${person}`,
        role: 'RESIDENT',
        votes: Object.fromEntries(row.flatMap((vote, at) => (vote === undefined ? [] : [[`s${at}`, vote]]))),
      }))
      const { picture, state, chart } = runAgreement(undefined, { changed }, asked)
      // a number that is none becomes null on the way to the database
      expect(JSON.stringify([picture, state, chart])).not.toContain('null')
      const known = rows.map(row => asked.filter(({ id }) => row[Number(id.slice(1))] !== undefined).length)
      expect(picture.voters).toBe(known.filter(Boolean).length)
      expect(picture.votes).toBe(known.reduce((sum, one) => sum + one, 0))
      const people = picture.groups.reduce((sum, group) => sum + group.people, 0)
      expect(people).toBeLessThanOrEqual(picture.counted)
      for (const dot of picture.scatter?.dots ?? []) expect(dot.people).toBeGreaterThanOrEqual(5)
    }),
    { numRuns: 60 },
  )
})
