import { settings } from '../../../tests/support/little-town'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { townDocs } from '../town-docs'
import { benchCase, counts, reads } from './bench-case'
import { entry } from './person-cases'

const draft = { name: '新来的', roles: ['member' as const] }
const given = () => ({ roster: [entry()] })
const tenant = townDocs(0)['settings']?.[0] ?? { _id: 'tenant' }
const { _id: _tenant, ...edited } = tenant

/** What the admin keeps. */
export const townCases = [
  benchCase('town.directory', { as: 'newcomer', input: () => ({}), operations: reads() }),
  benchCase('settings.get', { as: 'admin', input: () => ({}), operations: reads('settings get') }),
  benchCase('settings.save', {
    as: 'admin',
    given: () => ({ settings: [tenant] }),
    input: () => ({ ...settings, ...edited }),
    operations: counts(
      'transaction begin',
      'settings get',
      'settings set',
      'audit set',
      'transaction commit',
    ),
  }),
  benchCase('place.save', {
    as: 'admin',
    input: () => ({ id: 'beihu', kind: 'COMMUNITY' as const, name: '北湖社区', parentId: 'liuqiao' }),
    operations: counts(
      'places find',
      'units find',
      'categories find',
      'transaction begin',
      'places get',
      'places set',
      'audit set',
      'transaction commit',
    ),
  }),
  benchCase('unit.save', {
    as: 'admin',
    input: () => ({ id: 'water', name: '云溪市水利局', short: '市水利局', areaId: 'city' }),
    operations: counts(
      'places find',
      'units find',
      'categories find',
      'transaction begin',
      'units get',
      'units set',
      'audit set',
      'transaction commit',
    ),
  }),
  benchCase('category.save', {
    as: 'admin',
    input: () => ({ id: 'water', name: '水环境', unitId: 'roads' }),
    operations: counts(
      'places find',
      'units find',
      'categories find',
      'transaction begin',
      'categories get',
      'categories set',
      'audit set',
      'transaction commit',
    ),
  }),
  benchCase('roster.list', {
    as: 'admin',
    given,
    input: () => ({}),
    operations: reads('roster find', 'invites find'),
  }),
  benchCase('roster.add', {
    as: 'admin',
    input: () => ({ ...draft, id: 'entry-new' }),
    operations: counts(
      'places find',
      'units find',
      'categories find',
      'transaction begin',
      'roster get',
      'roster set',
      'audit set',
      'transaction commit',
      'invites find',
    ),
  }),
  benchCase('roster.change', {
    as: 'admin',
    given,
    input: () => ({ ...draft, title: '主任', id: 'entry-1', revision: 1 }),
    operations: counts(
      'places find',
      'units find',
      'categories find',
      'roster get',
      'transaction begin',
      'roster set',
      'audit set',
      'transaction commit',
      'invites find',
    ),
  }),
  benchCase('roster.leave', {
    as: 'admin',
    given,
    input: () => ({ id: 'entry-1', revision: 1 }),
    operations: counts(
      'roster get',
      'transaction begin',
      'roster set',
      'audit set',
      'transaction commit',
      'invites remove',
    ),
  }),
  benchCase('roster.invite', {
    as: 'admin',
    given,
    input: () => ({ id: 'entry-1' }),
    operations: counts('roster get', 'invites remove', 'invites add', 'audit set'),
  }),
  benchCase('roster.revokeInvite', {
    as: 'admin',
    given: () => ({
      ...given(),
      invites: [docOf('invite-1', { rosterId: 'entry-1', expiresAt: hoursFromNow(99) })],
    }),
    input: () => ({ id: 'entry-1' }),
    operations: counts('roster get', 'invites remove', 'audit set'),
  }),
  benchCase('audit.list', { as: 'admin', input: () => ({}), operations: reads('audit find') }),
]
