import { advanceConsultation } from '@shared/domain/consultation/advance-consultation'
import { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { withoutStep, withState } from '@shared/domain/consultation/edit-steps'
import { outputsOwed, outputsPossible } from '@shared/domain/consultation/step-outputs'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { aConsultation } from '../../support/consultations'

const { consultation: rules } = defaultSettings
const { steps } = rules
const ready = aConsultation()
const without = (part: object) => aConsultation({ preparation: { ...ready.preparation, ...part } })
const at = (id: string) => steps.findIndex(step => step.id === id)

test.each([
  ['a plan without agenda', without({ agenda: [] }), 'OPEN_ONLINE', ['PLAN']],
  ['online alone an agenda is not asked for', without({ agenda: [], form: 'ONLINE' }), 'OPEN_ONLINE', []],
  ['nothing to read', without({ studyPack: [] }), 'OPEN_ONLINE', ['STUDY_PACK']],
  ['while it is prepared nothing is asked for', without({ studyPack: [], agenda: [] }), 'PREP', []],
  ['nor when it is put off', without({ studyPack: [] }), 'POSTPONED', []],
  ['everything is there', ready, 'OPEN_ONLINE', []],
  [
    'what can be made no more is not asked for',
    { ...without({ agenda: [] }), status: 'OPEN_ONLINE' },
    'IN_SESSION',
    [],
  ],
  [
    'minutes and lists may still come while people correct',
    aConsultation({ status: 'WRITING' }),
    'CONFIRMING',
    [],
  ],
  [
    'and are there when it is published',
    aConsultation({ status: 'CONFIRMING' }),
    'PUBLISHED',
    ['MINUTES', 'SUGGESTIONS', 'RESPONSIBILITIES'],
  ],
] as const)('what is owed: %s', (_what, record, to, expected) => {
  expect(outputsOwed(steps, record, to)).toEqual(expected)
})

test('a step is asked only for what can be made while it goes on', () => {
  expect(outputsPossible(steps, at('topic'))).toEqual(['TOPIC'])
  const prepared = ['PLAN', 'STUDY_PACK', 'RESEARCH', 'RESEARCH_PHOTOS']
  expect(outputsPossible(steps, at('plan'))).toEqual(prepared)
  expect(outputsPossible(steps, at('research'))).toEqual(prepared)
  expect(outputsPossible(steps, at('talk'))).toEqual([])
  const odd = steps.map(step => (step.id === 'talk' ? { ...step, outputs: ['MINUTES' as const] } : step))
  expect(ConsultationRules.safeParse({ ...rules, steps: odd }).success).toBe(false)
})

test('when states go to another step, what cannot be made there any more is asked for no longer', () => {
  const outputsOf = (of: typeof steps, id: string) => of.find(step => step.id === id)?.outputs
  expect(outputsOf(withState(steps, 'PLANNED', 'plan'), 'plan')).toEqual([])
  expect(outputsOf(withoutStep(steps, 'topic'), 'plan')).toEqual([])
  expect(outputsOf(withoutStep(steps, 'talk'), 'plan')).toEqual(['PLAN'])
})

test('a step that a place asks for more is refused until it is there, and calling it off is not', () => {
  const by = { id: 'member', roles: ['member' as const] }
  const asking = steps.map(step =>
    step.id === 'research' ? { ...step, outputs: ['RESEARCH_PHOTOS' as const] } : step,
  )
  const ties = { seated: { RESIDENT: 1 } }
  const move = { by, at: '2026-03-03T01:00:00.000Z', chain: rules.approval, steps: asking, ties }
  expect(() => advanceConsultation(ready, 'openOnline', move)).toThrow(
    expect.objectContaining({ code: 'wrong_status', field: 'no_research_photos' }),
  )
  const seen = { ...ready.preparation.research!, photoIds: ['p1'] }
  expect(advanceConsultation(without({ research: seen }), 'openOnline', move).consultation.status).toBe(
    'OPEN_ONLINE',
  )
  expect(advanceConsultation(ready, 'cancel', move).consultation.status).toBe('CANCELLED')
})
