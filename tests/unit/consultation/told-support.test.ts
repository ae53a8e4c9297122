import type { RoleSupport } from '@shared/domain/consultation/outcome'
import { toldSupport, toldWithOwn } from '@shared/domain/consultation/told-support'

const votes = (role: RoleSupport['role'], agree: number, disagree = 0, pass = 0): RoleSupport => ({
  ...{ role, agree, disagree, pass },
})

test('where fewer than three voted only how many did is told', () => {
  expect(toldSupport([])).toEqual([])
  expect(toldSupport([votes('UNIT', 0, 1)])).toEqual([{ role: 'ALL', voted: 1 }])
  expect(toldSupport([votes('UNIT', 0, 1), votes('MEMBER', 1)])).toEqual([{ role: 'ALL', voted: 2 }])
})

test('which roles stand together stays on the server', () => {
  expect(toldSupport([votes('RESIDENT', 4), votes('UNIT', 0, 2), votes('MEMBER', 1)])).toEqual([
    votes('RESIDENT', 4),
    { role: 'OTHER', agree: 1, disagree: 2, pass: 0 },
  ])
})

const room = [votes('RESIDENT', 2, 0, 1), votes('UNIT', 0, 2), votes('MEMBER', 1)]
const others = { role: 'OTHER', agree: 1, disagree: 2, pass: 0 }
test.each([
  ['a first vote is added', { role: 'RESIDENT', now: 1 }, [votes('RESIDENT', 3, 0, 1), others]],
  ['a changed one moves', { role: 'RESIDENT', was: 0, now: -1 }, [votes('RESIDENT', 2, 1, 0), others]],
  ['the same one again stays', { role: 'RESIDENT', was: 1, now: 1 }, [votes('RESIDENT', 2, 0, 1), others]],
  ['nothing falls below zero', { role: 'RESIDENT', was: -1, now: 1 }, [votes('RESIDENT', 3, 0, 1), others]],
  [
    'in a small role it joins those that stand together',
    { role: 'UNIT', now: 1 },
    [votes('RESIDENT', 2, 0, 1), { ...others, agree: 2 }],
  ],
  [
    'the first of a role does so too',
    { role: 'EXPERT', now: 0 },
    [votes('RESIDENT', 2, 0, 1), { ...others, pass: 1 }],
  ],
  [
    // with her own vote the member would be one of two: the groups stay as they were without it
    'it makes no new group',
    { role: 'MEMBER', now: 1 },
    [votes('RESIDENT', 2, 0, 1), { ...others, agree: 2 }],
  ],
  [
    // had the unit said yes to nobody, a pretended earlier yes must not show it
    'what somebody pretends to have voted says nothing about the roles inside a group',
    { role: 'UNIT', was: 1, now: 1 },
    [votes('RESIDENT', 2, 0, 1), others],
  ],
] as const)('%s', (_what, own, expected) => {
  expect(toldWithOwn(room, own)).toEqual(expected)
})

test('the first of a role where nobody stands together sees what the others said', () => {
  expect(toldWithOwn([votes('RESIDENT', 3)], { role: 'EXPERT', now: -1 })).toEqual([votes('RESIDENT', 3)])
})

test('a vote before three have voted tells how many did', () => {
  expect(toldWithOwn([], { role: 'UNIT', now: 1 })).toEqual([{ role: 'ALL', voted: 1 }])
  expect(toldWithOwn([votes('UNIT', 0, 1)], { role: 'RESIDENT', now: 1 })).toEqual([
    { role: 'ALL', voted: 2 },
  ])
  expect(toldWithOwn([votes('UNIT', 0, 1)], { role: 'UNIT', was: -1, now: 1 })).toEqual([
    { role: 'ALL', voted: 1 },
  ])
})
