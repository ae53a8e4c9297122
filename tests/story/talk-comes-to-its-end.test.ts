import { lists, minutes, startTalk } from '../support/ended-talk'

/** From an open talk to a closed one and the look-back a year later: every gate is refused first. */
let town: Awaited<ReturnType<typeof startTalk>>
beforeAll(async () => {
  town = await startTalk()
  jest.spyOn(console, 'info').mockImplementation()
})
afterAll(() => town.stop())

const save = (more: object = {}) => town.step('o-convener', 'closing.save', { minutes, ...lists, ...more })
const which = { consultationId: 'c1' }

it('only the convener begins the meeting, and only once', async () => {
  expect(await town.refused(town.step('o-wang', 'session.start', { early: true }))).toBe('forbidden')
  expect((await town.step('o-convener', 'session.start', { early: true })).status).toBe('IN_SESSION')
  expect(await town.refused(town.step('o-convener', 'session.start', { early: true }))).toBe('wrong_status')
  expect(await town.refused(save())).toBe('wrong_status')
  const ended = await town.step('o-convener', 'session.end')
  expect([ended.status, ended.timeline.at(-1)?.facts]).toEqual(['WRITING', { present: 0 }])
})

it('the editor begins with what was carried, and with who carried it', async () => {
  expect(await town.refused(town.as('o-wang')('closing.prefill', which))).toBe('forbidden')
  const { suggestions } = await town.as('o-convener')('closing.prefill', which)
  expect(suggestions).toEqual([
    {
      ...{ row: 1, statementId: 's1', text: '绿灯再长十秒，老人才走得完', adopted: false },
      support: [{ role: 'RESIDENT', agree: 2, disagree: 0, pass: 1 }],
    },
  ])
})

it('nothing goes to the participants without minutes and both lists', async () => {
  expect(await town.refused(town.step('o-convener', 'closing.send'))).toBe('wrong_status no_minutes')
  await save({ suggestions: [], responsibilities: [] })
  expect(await town.refused(town.step('o-convener', 'closing.send'))).toBe('wrong_status no_suggestions')
  await save({ responsibilities: [] })
  expect(await town.refused(town.step('o-convener', 'closing.send'))).toBe('wrong_status no_responsibilities')
})

it('every line of responsibility has a unit that exists and a day to come', async () => {
  const [line] = lists.responsibilities
  const wrong = (part: object) => town.refused(save({ responsibilities: [{ ...line, ...part }] }))
  expect(await wrong({ unitId: 'atlantis' })).toBe('invalid_input responsibilities.0.unitId')
  expect(await wrong({ due: '2026-03-02' })).toBe('invalid_input responsibilities.0.due')
  expect(await wrong({ suggestionRow: 9 })).toBe('invalid_input responsibilities.0.suggestionRow')
})

it('nobody but who leads reads the minutes before they are sent, and everybody who took part after', async () => {
  const written = await save()
  expect(written.outcome?.suggestions[1]).toMatchObject({
    ...{ row: 2, adopted: false },
    support: [{ role: 'RESIDENT', agree: 1, disagree: 2, pass: 0 }],
  })
  const reads = async (openid: string) =>
    (await town.as(openid)('consultation.get', which)).outcome?.minutes ?? 'hidden'
  expect(await Promise.all(['o-wang', 'o-zhao', 'o-zhou'].map(reads))).toEqual(Array(3).fill('hidden'))
  expect(await town.refused(town.as('o-zhou')('closing.minutesPaper', which))).toBe('not_found')
  await town.step('o-convener', 'closing.send')
  expect(await Promise.all(['o-wang', 'o-zhao', 'o-zhou'].map(reads))).toEqual([minutes, minutes, 'hidden'])
  await town.minute()
  expect(await town.inbox('o-wang')).toEqual(['consult.confirmMinutes'])
  expect(await town.inbox('o-zhao')).toEqual(['consult.confirmMinutes'])
  expect(await town.inbox('o-zhou')).toEqual([])
})

it('who took part corrects, and is answered before anything is published', async () => {
  const text = '到会的是十三位居民，漏了李阿姨。'
  const part = 'MINUTES' as const
  const correct = (openid: string, key = town.key()) =>
    town.as(openid)('closing.correct', { ...which, key, part, text })
  expect(await town.refused(correct('o-zhou'))).toBe('forbidden')
  const key = town.key()
  const first = await correct('o-wang', key)
  expect(await correct('o-wang', key)).toEqual(first)
  expect((await town.as('o-zhao')('closing.corrections', which)).rows).toEqual([])
  expect((await town.as('o-convener')('closing.corrections', which)).rows).toEqual([
    { ...first, mine: false },
  ])

  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status open_corrections')
  const answer = { ...which, correctionId: first.id, taken: true, answer: '补上了，谢谢。' }
  expect(await town.refused(town.as('o-zhao')('closing.answerCorrection', answer))).toBe('forbidden')
  await town.as('o-convener')('closing.answerCorrection', answer)
  const mended = minutes.replace('十二', '十三')
  expect((await save({ minutes: mended })).timeline.at(-1)?.step).toBe('rewrite')
  await town.minute()
  expect(await town.inbox('o-wang')).toContain('consult.correctionAnswered')
  expect(await town.inbox('o-convener')).toContain('consult.corrected')
})

it('when the days are over the convener is reminded', async () => {
  town.advance({ days: 4 })
  await town.minute()
  expect(await town.inbox('o-convener')).toContain('consult.readyToPublish')
})

it('published, each line is a commitment, everybody is told, and the lists are public', async () => {
  const published = await town.step('o-convener', 'closing.publish')
  expect(published.status).toBe('TRACKING')
  expect(published.outcome?.responsibilities[0]).toMatchObject({ row: 1, commitmentId: 'c1-r1' })
  const { rows } = await town.as('o-zhou')('commitment.ofRoom', which)
  expect(rows).toMatchObject([
    {
      ...{ id: 'c1-r1', no: 'XY-2026-000003-1', status: 'ACTIVE', unitId: 'roads', due: '2026-05-20' },
      source: { consultationId: 'c1', row: 1, suggestionRow: 1 },
    },
  ])
  await town.minute()
  await town.minute()
  expect(await town.inbox('o-zhao')).toContain('consult.published')
  expect(await town.inbox('o-clerk')).toEqual(['commitment.pledgedUnit'])
  expect((await town.rows('commitments')).length).toBe(1)
})

it('the unit proves it, one voter is not enough to confirm, a participant is', async () => {
  const text = '信号灯已经调好，绿灯二十八秒。'
  expect(await town.refused(town.onCommitment('o-far', { step: 'evidence', text }))).toBe('forbidden')
  expect(await town.refused(town.onCommitment('o-clerk', { step: 'evidence', text }))).toBe(
    'invalid_input proof',
  )
  const claimed = await town.onCommitment('o-clerk', { step: 'evidence', text, figure: '绿灯28秒' })
  expect(claimed.status).toBe('CLAIMED_DONE')
  expect(await town.refused(town.onCommitment('o-clerk', { step: 'confirm' }))).toBe('forbidden')
  expect(await town.refused(town.onCommitment('o-zhou', { step: 'confirm' }))).toBe('forbidden')
  expect((await town.onCommitment('o-zhao', { step: 'confirm' })).status).toBe('CLAIMED_DONE')
  expect(await town.refused(town.onCommitment('o-zhao', { step: 'confirm' }))).toBe(
    'wrong_status already_confirmed',
  )
  await town.minute()
  expect(await town.inbox('o-wang')).toContain('commitment.claimedDone')
})

it('is not closed while something is open, nor before it was judged', async () => {
  expect(await town.refused(town.step('o-staff', 'closing.close'))).toBe('wrong_status')
  const scores = { represent: 4, thorough: 3, effect: 2 }
  expect(await town.refused(town.as('o-zhou')('closing.rate', { ...which, scores }))).toBe('forbidden')
  for (const openid of ['o-wang', 'o-zhao']) await town.as(openid)('closing.rate', { ...which, scores })
  expect(await town.as('o-wang')('closing.ratings', which)).toEqual({
    voices: 2,
    mine: scores,
    mayRate: false,
  })
  await town.as('o-sun')('closing.rate', { ...which, scores: { represent: 5, thorough: 3, effect: 2 } })
  const again = await town.as('o-sun')('closing.rate', { ...which, scores })
  expect(again).toEqual({ scores: { represent: 5, thorough: 3, effect: 2 }, voices: 3 })

  const ratings = () => town.as('o-sun')('closing.ratings', which)
  // from two voices to three an average would say what the third gave
  expect(await ratings()).not.toHaveProperty('averages')

  const judged = await town.step('o-staff', 'closing.evaluate', { staffScore: 4 })
  expect((await ratings()).averages).toEqual({ represent: 4.3, thorough: 3, effect: 2 })
  expect([judged.status, judged.outcome?.evaluation]).toEqual([
    'EVALUATED',
    { voices: 3, staffScore: 4, averages: { represent: 4.3, thorough: 3, effect: 2 } },
  ])
  expect((await town.as('o-staff')('closing.low', {})).rows.map(({ id }) => id)).toEqual(['c1'])
  expect(await town.refused(town.step('o-staff', 'closing.close'))).toBe('wrong_status open_commitments')
  expect((await town.onCommitment('o-wang', { step: 'confirm' })).status).toBe('VERIFIED')
  expect((await town.step('o-staff', 'closing.close')).status).toBe('CLOSED')
})

it('a closed talk is read-only', async () => {
  expect(await town.refused(save())).toBe('wrong_status')
  expect(await town.refused(town.step('o-convener', 'closing.publish'))).toBe('wrong_status')
  const scores = { represent: 1, thorough: 1, effect: 1 }
  expect(await town.refused(town.as('o-wang')('closing.rate', { ...which, scores }))).toBe(
    'wrong_status not_rating',
  )
})

it('a year later somebody looks again, and what went wrong is open again', async () => {
  town.advance({ days: 366 })
  await town.minute()
  const due = await town.as('o-wang')('commitment.get', { commitmentId: 'c1-r1' })
  expect([due.lookBackOpen, due.may]).toEqual([true, ['rebound']])
  expect(await town.inbox('o-wang')).toContain('lookback.invite')
  expect(await town.inbox('o-super')).toContain('commitment.lookBackDue')
  expect(await town.refused(town.onCommitment('o-wang', { step: 'rebound' }))).toBe('invalid_input text')
  const back = await town.onCommitment('o-wang', { step: 'rebound', text: '绿灯又变回十八秒了' })
  expect([back.status, back.lookBack, back.lookBackOpen]).toEqual(['REBOUNDED', 'REBOUNDED', undefined])
  await town.minute()
  expect(await town.inbox('o-clerk')).toContain('commitment.reboundedUnit')
})
