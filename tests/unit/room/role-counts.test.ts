import { runAgreement } from '@shared/domain/agreement/run-agreement'
import { countsByRole, votersByRole, withOwn } from '@shared/domain/room/role-counts'

const ballot = (personId: string, role: string, votes: Record<string, 1 | 0 | -1>) => ({
  ...{ personId, role, votes, changedAt: '2026-03-05T01:00:00.000Z' },
})
const { state } = runAgreement(
  undefined,
  {
    changed: [
      ballot('a', 'RESIDENT', { s1: 1, s2: -1 }),
      ballot('b', 'RESIDENT', { s1: 0 }),
      ballot('c', 'UNIT', { s1: -1, gone: 1 }),
      ballot('d', 'MEMBER', {}),
    ],
  },
  [{ id: 's1' }, { id: 's2' }],
)

test('votes are counted by statement and declared role, each once', () => {
  expect(countsByRole(state)).toEqual({
    s1: [
      { role: 'RESIDENT', agree: 1, disagree: 0, pass: 1 },
      { role: 'UNIT', agree: 0, disagree: 1, pass: 0 },
    ],
    s2: [{ role: 'RESIDENT', agree: 0, disagree: 1, pass: 0 }],
  })
  expect(votersByRole(state)).toEqual({ RESIDENT: 2, UNIT: 1 })
})

const before = [
  { role: 'RESIDENT' as const, agree: 2, disagree: 0, pass: 1 },
  { role: 'UNIT' as const, agree: 0, disagree: 1, pass: 0 },
]
test.each([
  ['a first vote is added', { role: 'RESIDENT', now: 1 }, { agree: 3, disagree: 0, pass: 1 }],
  ['a changed one moves', { role: 'RESIDENT', was: 0, now: -1 }, { agree: 2, disagree: 1, pass: 0 }],
  ['the same one again stays', { role: 'RESIDENT', was: 1, now: 1 }, { agree: 2, disagree: 0, pass: 1 }],
  ['nothing falls below zero', { role: 'RESIDENT', was: -1, now: 1 }, { agree: 3, disagree: 0, pass: 1 }],
] as const)('%s', (_what, own, sums) => {
  expect(withOwn(before, own)).toEqual([{ role: 'RESIDENT', ...sums }, before[1]])
})

test('the first of a role gets a line of her own', () => {
  expect(withOwn([], { role: 'EXPERT', now: 0 })).toEqual([
    { role: 'EXPERT', agree: 0, disagree: 0, pass: 1 },
  ])
})
