import { atPlace, deskKey, desksOf, type Desk, type OpenTab } from '@shared/domain/lead/desks-of'
import type { Lead } from '@shared/domain/lead/lead'
import type { Actor } from '@shared/domain/person/actor'
import * as who from '../../support/leads'
import { lead } from '../../support/leads'

const oneForAll: Actor = { id: 'both-1', roles: ['resident', 'unitClerk', 'unitLeader'], unitId: 'u02' }
const people: Record<string, [Actor, Desk]> = {
  office: [who.staff, 'staff'],
  town: [who.townWorker, 'staff'],
  clerk: [who.clerk, 'unit'],
  leader: [who.leader, 'unit'],
  oneForAll: [oneForAll, 'unit'],
  supervisor: [who.supervisor, 'supervisor'],
}

/** Under which tabs a person finds it, without the tab that has everything. */
const found = (of: Lead, [actor, desk]: [Actor, Desk]) =>
  (['todo', 'waiting'] as OpenTab[])
    .filter(tab => desksOf(of).includes(deskKey(actor, desk, tab) ?? '-'))
    .join()

/** By hand: where a lead of the unit lies. */
const table: [status: Lead['status'], part: Partial<Lead>, where: Record<string, string>][] = [
  ['SCREENING', { unitId: '' }, { office: 'todo', town: 'todo' }],
  [
    'REFERRED',
    {},
    {
      office: 'waiting',
      town: 'waiting',
      clerk: 'todo',
      leader: 'waiting',
      oneForAll: 'todo',
      supervisor: 'waiting',
    },
  ],
  [
    'RETURN_ASKED',
    {},
    {
      office: 'todo',
      town: 'waiting',
      clerk: 'waiting',
      leader: 'waiting',
      oneForAll: 'waiting',
      supervisor: 'waiting',
    },
  ],
  [
    'HANDLING',
    {},
    {
      office: 'waiting',
      town: 'waiting',
      clerk: 'todo',
      leader: 'waiting',
      oneForAll: 'todo',
      supervisor: 'waiting',
    },
  ],
  [
    'SIGN_OFF',
    {},
    {
      office: 'waiting',
      town: 'waiting',
      clerk: 'waiting',
      leader: 'todo',
      oneForAll: 'todo',
      supervisor: 'waiting',
    },
  ],
  [
    'ANSWERED',
    { supervised: true },
    {
      office: 'waiting',
      town: 'waiting',
      clerk: 'waiting',
      leader: 'waiting',
      oneForAll: 'waiting',
      supervisor: 'todo',
    },
  ],
  ['CLOSED', {}, {}],
]

it.each(table)('a lead that is %s lies where it belongs', (status, part, where) => {
  const of = lead({ unitId: 'u02', ...part, status })
  const seen = Object.entries(people).map(([name, person]) => [name, found(of, person)] as const)
  expect(Object.fromEntries(seen.filter(([, tabs]) => tabs))).toEqual(where)
})

it.each([
  ['another town', who.otherTownWorker, 'staff'],
  ['another unit', who.otherClerk, 'unit'],
] as const)('%s finds nothing of it', (_who, actor, desk) => {
  const of = lead({ unitId: 'u02', status: 'HANDLING' })
  for (const tab of ['todo', 'waiting', 'all'] as const)
    expect(desksOf(of)).not.toContain(deskKey(actor, desk, tab))
})

it.each([
  ['a resident', who.neighbour, 'staff'],
  ['a member', who.member, 'unit'],
  ['a clerk', who.clerk, 'supervisor'],
  ['a clerk', who.clerk, 'staff'],
  ['a townworker without a town', { id: 'x', roles: ['townWorker'] }, 'staff'],
] as [string, Actor, Desk][])('%s has no key to that desk', (_who, actor, desk) => {
  expect(deskKey(actor, desk, 'all')).toBeUndefined()
})

it.each([
  ['the office, at its town', who.staff, 'staff', 'p-town', true],
  ['the office, at another town', who.staff, 'staff', 'p-other', false],
  ['the unit, at its community', who.clerk, 'unit', 'p-community', true],
  ['the supervisor, at its town', who.supervisor, 'supervisor', 'p-town', true],
  ['another town, at its town', who.otherTownWorker, 'staff', 'p-town', false],
] as const)('%s', (_who, actor, desk, place, found) => {
  const area = ['p-city', 'p-town', 'p-community']
  const of = lead({ unitId: 'u02', status: 'HANDLING', area })
  expect(desksOf(of).includes(atPlace(deskKey(actor, desk, 'all') ?? '-', place))).toBe(found)
})
