import { runAgreement } from '@shared/domain/agreement/run-agreement'
import { countsByRole, votersByRole, votersWith } from '@shared/domain/room/role-counts'

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

test('who voted since the last count is a voter, and nobody twice', () => {
  const news = [
    ballot('a', 'RESIDENT', { s1: -1 }),
    ballot('d', 'MEMBER', { s2: 0 }),
    ballot('e', 'MEMBER', {}),
  ]
  expect(votersWith(state, [])).toBe(3)
  expect(votersWith(state, news)).toBe(4)
  expect(votersWith(undefined, news)).toBe(2)
})
