import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { lists, minutes, startTalk } from '../support/ended-talk'

/** What somebody tried who read the code: each test is named after what must not happen. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeEach(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterEach(() => town.stop())

const which = { consultationId: 'c1' }
const toWriting = async () => {
  await town.step('o-convener', 'session.start')
  await town.step('o-convener', 'session.end')
  await town.step('o-convener', 'closing.save', { minutes, ...lists })
}

it('one person does not hold up publishing with ever more corrections', async () => {
  await toWriting()
  await town.step('o-convener', 'closing.send')
  const correct = (tap: string) =>
    town.as('o-zhao')('closing.correct', { ...which, key: tap, part: 'MINUTES', text: '人数写错了' })
  const taps = Array.from({ length: 10 }, town.key)
  for (const tap of taps) await correct(tap)
  expect(await town.refused(correct(town.key()))).toBe('too_many corrections')
  expect(await town.refused(correct(taps[0] ?? ''))).toBe('taken')
  const { rows } = await town.as('o-convener')('closing.corrections', which)
  expect(rows).toHaveLength(10)
})

it('a raised hand tells nobody whose it is', async () => {
  await town.step('o-convener', 'session.start')
  await town.as('o-wang')('session.hand', { ...which, up: true })
  const seen = await town.as('o-zhou')('session.live', which)
  expect(seen.queue).toHaveLength(1)
  expect(JSON.stringify(seen)).not.toContain(town.people.wang)
  const [hand] = seen.queue
  const deed = { kind: 'CALL' as const, handId: hand?.id ?? '' }
  const called = await town.as('o-convener')('session.steer', { ...which, key: town.key(), deed })
  expect(called.queue[0]?.calledAt).toBeDefined()
})

const set = async (over: Partial<Consultation>) => {
  await town.add('consultations', consultationDoc({ id: 'c2', convenerId: town.people.convener, ...over }))
}
const preparation = consultationDoc({})['preparation'] as Consultation['preparation']

it('minutes that nobody confirmed do not come out when the level above has answered', async () => {
  const step = (name: 'write' | 'escalateBack', n: number) => ({
    ...{ id: `c2:${n}`, step: name, revision: n, actorId: 'system', role: 'system' as const },
    ...{ at: '2026-03-02T01:00:00.000Z', to: 'TRACKING' as const, facts: {} },
  })
  const outcome = { minutes, suggestions: [], responsibilities: [], fromAbove: '区里已经列入明年计划。' }
  await set({ status: 'TRACKING', outcome, history: [step('write', 1), step('escalateBack', 2)] })
  const read = async (openid: string) =>
    (await town.as(openid)('consultation.get', { consultationId: 'c2' })).outcome
  expect(await read('o-zhou')).toEqual({
    ...{ suggestions: [], responsibilities: [], fromAbove: '区里已经列入明年计划。' },
  })
  expect((await read('o-convener'))?.minutes).toBe(minutes)
})

it('held words of a preparation are hidden wherever they stand', async () => {
  const words = {
    spot: '桥头某某家',
    waived: '某某不肯来',
    agenda: [{ id: 'a1', text: '说说某某', minutes: 5 }],
  }
  await set({ status: 'PREP', preparation: { ...preparation, ...words, held: true } })
  const read = async (openid: string) =>
    JSON.stringify(await town.as(openid)('consultation.get', { consultationId: 'c2' }))
  expect(await read('o-zhou')).not.toContain('某某')
  expect(await read('o-convener')).toContain('某某')
})

it('a room that was put off does not open again without its study pack', async () => {
  const bare = { ...preparation, studyPack: [] }
  await set({ status: 'POSTPONED', pausedFrom: 'OPEN_ONLINE', preparation: bare })
  const resume = () =>
    town.as('o-convener')('consultation.resume', { consultationId: 'c2', revision: 1, key: town.key() })
  expect(await town.refused(resume())).toBe('wrong_status no_study_pack')
})
