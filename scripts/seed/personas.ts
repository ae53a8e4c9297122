import { townData } from './town-data'

/** Somebody as whom one may sign in at the emulator's desk. */
export type Persona = { id: string; openid: string; label: string; group: string; phone?: string }

export const openidFor = (id: string) => `seed-${id}`

const { residents, members, staff, units, supervisors, towns } = townData
const placeNames = new Map(towns.flatMap(({ places }) => places.map(({ id, name }) => [id, name] as const)))

const persona = (id: string, group: string, label: string): Persona => ({
  id,
  openid: openidFor(id),
  label,
  group,
})

const groupOf = (roles: readonly string[]) =>
  roles.includes('tenantAdmin')
    ? '管理'
    : roles.some(role => ['govOffice', 'partyOffice'].includes(role))
      ? '盯办'
      : '政协'

/** Somebody who has never been here: only she meets what is said once. */
const newcomer = persona('newcomer', '居民', '第一次来的人')

/** Everybody of the town, in the desk's groups. */
export const personas: Persona[] = [
  ...residents.map(({ id, name, place, phone }) => ({
    ...persona(id, '居民', `${name}（${placeNames.get(place) ?? ''}）`),
    phone,
  })),
  ...members.map(({ id, name, sector, phone }) => ({
    ...persona(id, '委员', `${name}（${sector}）`),
    phone,
  })),
  ...staff.map(({ id, name, title, roles }) => persona(id, groupOf(roles), `${name}（${title}）`)),
  ...units.flatMap(({ short, clerk, deputy, leader }) =>
    [clerk, deputy, leader].map(({ id, name, title }) => persona(id, '单位', `${name}（${short}${title}）`)),
  ),
  ...supervisors.map(({ id, name, title }) => persona(id, '盯办', `${name}（${title}）`)),
  newcomer,
]
