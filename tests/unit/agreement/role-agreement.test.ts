import { roleAgreement } from '@shared/domain/agreement/role-agreement'
import type { RoleVotes } from '@shared/domain/agreement/told-groups'

const seats = { RESIDENT: 6, STAKEHOLDER: 4, MEMBER: 3, UNIT: 3 }
const votes = (role: string, agree: number, disagree = 0, pass = 0): RoleVotes => ({
  role,
  agree,
  disagree,
  pass,
})
const one = (id: string, ...all: RoleVotes[]) => ({ id, votes: all })
const idsOf = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

const agreed = one(
  'hours',
  votes('RESIDENT', 6),
  votes('STAKEHOLDER', 3, 1),
  votes('MEMBER', 3),
  votes('UNIT', 3),
)
const split = one(
  'price',
  votes('RESIDENT', 2, 4),
  votes('STAKEHOLDER', 4),
  votes('MEMBER', 2, 1),
  votes('UNIT', 0, 3),
)

test('all sides agree, or they part, with the counts beside it', () => {
  const found = roleAgreement([split, agreed], seats)
  expect(idsOf(found.allAgree)).toEqual(['hours'])
  expect(idsOf(found.divided)).toEqual(['price'])
  expect(found.divided[0]!.sides).toEqual([
    { role: 'RESIDENT', agree: 2, disagree: 4, pass: 0, seats: 6, side: 'DISAGREE' },
    { role: 'STAKEHOLDER', agree: 4, disagree: 0, pass: 0, seats: 4, side: 'AGREE' },
    { role: 'MEMBER', agree: 2, disagree: 1, pass: 0, seats: 3, side: 'AGREE' },
    { role: 'UNIT', agree: 0, disagree: 3, pass: 0, seats: 3, side: 'DISAGREE' },
  ])
})

// a verdict on a role of two would say how both of them voted
test.each([
  ['two units against', votes('UNIT', 0, 2)],
  ['two units, one of them against', votes('UNIT', 1, 1)],
])('a role of two is no side of its own: %s', (_, units) => {
  const found = roleAgreement([one('x', votes('RESIDENT', 6), votes('MEMBER', 4), units)], seatsOfTwo)
  expect(found.divided).toEqual([])
  expect(found.allAgree[0]!.sides.map(({ role, side, seats: all }) => [role, side, all])).toEqual([
    ['RESIDENT', 'AGREE', 6],
    ['OTHER', 'AGREE', 6],
  ])
})
const seatsOfTwo = { RESIDENT: 6, MEMBER: 4, UNIT: 2 }

test('half is not more than half, and pass counts as a vote', () => {
  const half = one(
    'half',
    votes('RESIDENT', 3, 3),
    votes('STAKEHOLDER', 4),
    votes('MEMBER', 3),
    votes('UNIT', 2),
  )
  const unsure = one(
    'unsure',
    votes('RESIDENT', 3, 0, 3),
    votes('STAKEHOLDER', 4),
    votes('MEMBER', 3),
    votes('UNIT', 2),
  )
  expect(idsOf(roleAgreement([half, unsure], seats).undecided)).toEqual(['half', 'unsure'])
})

test('what all are against is not divided', () => {
  const no = one(
    'no',
    votes('RESIDENT', 0, 6),
    votes('STAKEHOLDER', 1, 3),
    votes('MEMBER', 0, 3),
    votes('UNIT', 0, 2),
  )
  expect(idsOf(roleAgreement([no], seats).allDisagree)).toEqual(['no'])
})

test.each([
  [
    'two of each role',
    [votes('RESIDENT', 6), votes('STAKEHOLDER', 4), votes('MEMBER', 3), votes('UNIT', 1)],
    1,
  ],
  ['a role that has not voted', [votes('RESIDENT', 6), votes('STAKEHOLDER', 4), votes('MEMBER', 3)], 2],
  ['nobody at all', [], 8],
])('the floor asks for more: %s', (_, all, missing) => {
  const found = roleAgreement([one('few', ...all)], seats)
  expect(found.belowFloor).toEqual([expect.objectContaining({ id: 'few', missing })])
  expect(found.allAgree).toEqual([])
})

test('three seats in ten must have voted', () => {
  const large = { RESIDENT: 20, MEMBER: 20 }
  const eleven = one('eleven', votes('RESIDENT', 9), votes('MEMBER', 2))
  const twelve = one('twelve', votes('RESIDENT', 10), votes('MEMBER', 2))
  const found = roleAgreement([eleven, twelve], large)
  expect(found.belowFloor).toEqual([expect.objectContaining({ id: 'eleven', missing: 1 })])
  expect(idsOf(found.allAgree)).toEqual(['twelve'])
})

test('below the floor nothing is ranked: it keeps its order', () => {
  const weak = one('weak', votes('RESIDENT', 1))
  const strong = one('strong', votes('RESIDENT', 6), votes('STAKEHOLDER', 4), votes('MEMBER', 3))
  expect(idsOf(roleAgreement([weak, strong], seats).belowFloor)).toEqual(['weak', 'strong'])
  expect(idsOf(roleAgreement([strong, weak], seats).belowFloor)).toEqual(['strong', 'weak'])
})

test('the surest agreement and the widest gap come first', () => {
  const surer = one(
    'surer',
    votes('RESIDENT', 6),
    votes('STAKEHOLDER', 4),
    votes('MEMBER', 3),
    votes('UNIT', 2),
  )
  const wider = one(
    'wider',
    votes('RESIDENT', 0, 6),
    votes('STAKEHOLDER', 4),
    votes('MEMBER', 3),
    votes('UNIT', 2),
  )
  const found = roleAgreement([agreed, surer, split, wider], seats)
  expect(idsOf(found.allAgree)).toEqual(['surer', 'hours'])
  expect(idsOf(found.divided)).toEqual(['wider', 'price'])
})

test('a single seat never shows alone', () => {
  const sides = (some: Record<string, number>, ...all: RoleVotes[]) =>
    roleAgreement([one('x', ...all)], some)
      .belowFloor.concat(roleAgreement([one('x', ...all)], some).allAgree)
      .flatMap(line => line.sides.map(side => [side.role, side.agree, side.seats]))
  expect(
    sides({ RESIDENT: 3, UNIT: 1, MEMBER: 1 }, votes('RESIDENT', 3), votes('UNIT', 1), votes('MEMBER', 1)),
  ).toEqual([
    // three residents and two others: any two figures of it would tell of fewer than three
    ['ALL', 5, 5],
  ])
  expect(
    sides({ RESIDENT: 6, MEMBER: 3, UNIT: 1 }, votes('RESIDENT', 6), votes('UNIT', 1), votes('MEMBER', 2)),
  ).toEqual([
    ['RESIDENT', 6, 6],
    ['OTHER', 3, 4],
  ])
})

test('one side alone agrees with nobody', () => {
  const found = roleAgreement([one('x', votes('RESIDENT', 5))], { RESIDENT: 5 })
  expect(found.allAgree).toEqual([])
  expect(idsOf(found.undecided)).toEqual(['x'])
})

test('a place may ask for more', () => {
  const found = roleAgreement([agreed], seats, { seatShare: 100, perRole: 2 })
  expect(found.belowFloor).toEqual([])
  const three = one(
    'three',
    votes('RESIDENT', 2),
    votes('STAKEHOLDER', 4),
    votes('MEMBER', 3),
    votes('UNIT', 3),
  )
  expect(roleAgreement([three], seats, { seatShare: 30, perRole: 3 }).belowFloor[0]!.missing).toBe(1)
})

test('whatever a place asks for, one vote is not shown alone', () => {
  const found = roleAgreement(
    [one('x', votes('RESIDENT', 3), votes('UNIT', 1))],
    { RESIDENT: 3, UNIT: 1 },
    { seatShare: 1, perRole: 1 },
  )
  expect(found.allAgree[0]!.sides.map(({ role, agree }) => [role, agree])).toEqual([['ALL', 4]])
})

test('where no side stands alone all are of one mind only if everybody is', () => {
  const five = { RESIDENT: 2, MEMBER: 2, UNIT: 1 }
  const in5 = (...units: [number, number?, number?]) =>
    one('x', votes('RESIDENT', 2), votes('MEMBER', 2), votes('UNIT', ...units))
  expect(idsOf(roleAgreement([in5(1)], five).allAgree)).toEqual(['x'])
  expect(idsOf(roleAgreement([in5(0, 1)], five).undecided)).toEqual(['x'])
  expect(idsOf(roleAgreement([in5(0, 0, 1)], five).undecided)).toEqual(['x'])
  const no = one('no', votes('RESIDENT', 0, 2), votes('MEMBER', 0, 2), votes('UNIT', 0, 1))
  expect(idsOf(roleAgreement([no], five).allDisagree)).toEqual(['no'])
})

test('a statement that two people voted on says nothing, though all of its seats have', () => {
  const found = roleAgreement([one('x', votes('RESIDENT', 2))], { RESIDENT: 2 })
  expect(found.undecided).toEqual([{ id: 'x', sides: [], missing: 0 }])
})
