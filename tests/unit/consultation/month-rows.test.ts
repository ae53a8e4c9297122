import { methodSteps } from '@shared/domain/consultation/method-steps'
import { monthRows } from '@shared/domain/consultation/month-rows'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { aConsultation } from '../../support/consultations'

const month = {
  ...{ id: 'm', revision: 1, createdAt: '2026-03-01T00:00:00.000Z', theme: '家门口的安全' },
  ...{ from: '2026-03-01', to: '2026-04-30', townIds: ['liuqiao', 'shibu'] },
  ...{ topicBy: '2026-03-10', sessionBy: '2026-03-31', minutesBy: '2026-04-20' },
}
const line = (to: Consultation['status'], at: string) => ({
  ...{ id: to, step: 'prepare' as const, revision: 1, actorId: 'x', role: 'system' as const, facts: {} },
  ...{ at, from: 'CALL' as const, to },
})
const states = (today: string, history: ReturnType<typeof line>[]) =>
  monthRows(month, [aConsultation({ history })], today).map(({ townId, topic, session, minutes }) =>
    [townId, topic.state, session.state, minutes.state].join(' '),
  )

it('says town by town what was done in time, what late, what is open and what is late', () => {
  const early = [line('PLANNED', '2026-03-09T01:00:00.000Z')]
  const late = [...early, line('WRITING', '2026-04-01T01:00:00.000Z')]
  expect(states('2026-03-10', early)).toEqual(['liuqiao DONE OPEN OPEN', 'shibu OPEN OPEN OPEN'])
  expect(states('2026-04-21', late)).toEqual(['liuqiao DONE DONE_LATE LATE', 'shibu LATE LATE LATE'])
})

it('counts a cancelled consultation for nothing', () => {
  const gone = aConsultation({ status: 'CANCELLED', history: [line('PLANNED', '2026-03-09T01:00:00.000Z')] })
  expect(monthRows(month, [gone], '2026-03-12')[0]).toMatchObject({
    consultations: [],
    topic: { state: 'LATE' },
  })
})

it('shows where a record stands in the method, who owes a step, and that its day is over', () => {
  const { preparation } = aConsultation()
  const steps = (over: Partial<Consultation>) =>
    methodSteps(aConsultation(over), defaultSettings.consultation, '2026-03-12').map(
      ({ name, state }) => `${name} ${state}`,
    )
  expect(steps({ status: 'CALL' })[0]).toBe('选题定题 NOW')
  const unplanned = { ...preparation, agenda: [] }
  expect(steps({ status: 'PREP', preparation: unplanned }).slice(0, 4)).toEqual([
    '选题定题 DONE',
    '制订方案 NOW',
    '组织调研 NOW',
    '开展协商 NEXT',
  ])
  const planned = { ...preparation, agenda: [{ id: 'a', text: '大家说', minutes: 30 }] }
  expect(steps({ status: 'PREP', preparation: planned })[1]).toBe('制订方案 DONE')
  expect(steps({ status: 'CLOSED' }).every(step => step.endsWith('DONE'))).toBe(true)
  const schedule = [{ stepId: 'research', owner: '召集人', due: '2026-03-11' }]
  const late = methodSteps(
    aConsultation({ preparation: { ...preparation, schedule } }),
    defaultSettings.consultation,
    '2026-03-12',
  )
  expect(late[2]).toEqual({
    id: 'research',
    name: '组织调研',
    state: 'NOW',
    owner: '召集人',
    due: '2026-03-11',
    late: true,
    outputs: [
      { what: 'STUDY_PACK', there: true },
      { what: 'RESEARCH', there: true },
    ],
  })
})
