import type { Actor } from '@shared/domain/person/actor'
import type { Role } from '@shared/domain/person/role'
import { createHash } from 'node:crypto'
import type { Doc } from './doc'

const somebody = (id: string, roles: Role[] = [], reach: Partial<Actor> = {}): Actor => ({
  id,
  roles,
  name: `${id}某`,
  ...reach,
})

/** One person for each way of standing to a lead. */
export const people = {
  author: somebody('author'),
  neighbour: somebody('neighbour'),
  newcomer: somebody('newcomer'),
  member: somebody('member', ['member']),
  townWorker: somebody('townWorker', ['townWorker'], { areaId: 'liuqiao' }),
  helper: somebody('helper', ['stationHelper'], { areaId: 'hall-liuqiao' }),
  staff: somebody('staff', ['proposalStaff']),
  clerk: somebody('clerk', ['unitClerk'], { unitId: 'roads' }),
  leader: somebody('leader', ['unitLeader'], { unitId: 'roads' }),
  supervisor: somebody('supervisor', ['supervisor']),
  admin: somebody('admin', ['tenantAdmin']),
} as const satisfies Record<string, Actor>
export type PersonName = keyof typeof people

export const openidOf = (personId: string) => `openid-${personId}`
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** What stands in the database about a person who has come at least once. */
export const identityDoc = (personId: string): Doc => ({
  _id: hash(openidOf(personId)),
  openid: openidOf(personId),
  personId,
})

export const peopleDocs = (): { identities: Doc[]; people: Doc[] } => ({
  identities: Object.keys(people).map(identityDoc),
  people: Object.values(people).map(({ id, ...fields }) => ({ _id: id, ...fields })),
})

/** The same people as the emulator knows them: WeChat has its own book. */
export const personas = Object.keys(people).map(id => ({ id, openid: openidOf(id), label: id }))
