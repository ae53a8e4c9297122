import { ConsultationRules } from '@shared/domain/consultation/consultation-rules'
import { areWhole, movedUp, withoutStep, withState, withStep } from '@shared/domain/consultation/edit-steps'
import { defaultSettings } from '@shared/domain/settings/default-settings'

const { consultation: rules } = defaultSettings
const { steps } = rules
const names = (of: typeof steps) => of.map(({ name }) => name)
const statesOf = (of: typeof steps, id: string) => of.find(step => step.id === id)?.states

test('a step comes at the end, under an id that none had, and moves forward', () => {
  const more = withStep(withStep(steps, '新的一步'), '再一步')
  expect(more.slice(-2)).toEqual([
    { id: 'step-8', name: '新的一步', states: [] },
    { id: 'step-9', name: '再一步', states: [] },
  ])
  expect(names(movedUp(more, 'step-8')).slice(-3)).toEqual(['新的一步', '跟踪问效', '再一步'])
  expect(movedUp(steps, 'topic')).toEqual(steps)
})

test('the states of a step that goes away go to the one before it, of the first to the one after', () => {
  const without = withoutStep(steps, 'handling')
  expect(statesOf(without, 'minutes')).toEqual(['WRITING', 'CONFIRMING', 'PUBLISHED', 'TRACKING'])
  expect(statesOf(withoutStep(steps, 'topic'), 'plan')).toEqual([
    'CALL',
    'SHORTLIST',
    'TOPIC_REVIEW',
    'PLANNED',
  ])
  expect(areWhole(without)).toBe(true)
})

test('a state stands in one step alone, and steps in which one is missing or twice are refused', () => {
  const moved = withState(steps, 'PLANNED', 'plan')
  expect([statesOf(moved, 'topic'), statesOf(moved, 'plan')]).toEqual([
    ['CALL', 'SHORTLIST', 'TOPIC_REVIEW'],
    ['PLANNED'],
  ])
  const with_ = (given: typeof steps) => ConsultationRules.safeParse({ ...rules, steps: given }).success
  expect(with_(moved)).toBe(true)
  expect(with_(steps.map(step => (step.id === 'handling' ? { ...step, states: [] } : step)))).toBe(false)
  expect(with_(steps.map(step => (step.id === 'plan' ? { ...step, states: ['CALL'] } : step)))).toBe(false)
  expect(with_(steps.map(step => (step.id === 'plan' ? { ...step, id: 'topic' } : step)))).toBe(false)
})
