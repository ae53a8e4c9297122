import type { Reader } from '@shared/domain/notice/lead-notices'
import type { OutboxEvent } from '@shared/domain/notice/outbox-event'
import type { Role } from '@shared/domain/person/role'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const Ids = z.array(z.object({ _id: z.string() }))
/** More people than this share no desk. */
const MOST = 200

async function people(where: object): Promise<string[]> {
  const { data } = await db.collection('people').where(where).field({ _id: true }).limit(MOST).get()
  return Ids.parse(data).map(({ _id }) => _id)
}

const withRoles = (...roles: Role[]) => people({ roles: _.in(roles) })
const office = () => withRoles('proposalStaff', 'proposalChief')
const unitRoles: Role[] = ['unitClerk', 'unitDeputy', 'unitLeader']

/** The town's own workers; where a town has none, the office. */
async function staff({ area }: OutboxEvent): Promise<string[]> {
  const own = await people({ roles: 'townWorker', areaId: _.in(area) })
  return own.length ? own : office()
}

/** A unit's people in one role. If nobody holds it, whoever else acts for the unit: a matter finds somebody. */
async function ofUnit(unitId: string | undefined, role: Role): Promise<string[]> {
  if (!unitId) return []
  const found = await people({ unitId, roles: role })
  return found.length ? found : people({ unitId, roles: _.in(unitRoles) })
}

/** A station's helpers. If it has none any more, all of them: somebody has to go and tell her. */
async function helpersOf(stationId: string): Promise<string[]> {
  const own = await people({ roles: 'stationHelper', areaId: stationId })
  return own.length ? own : withRoles('stationHelper')
}

const one = (id: string | undefined) => Promise.resolve(id ? [id] : [])

const readers: Record<Exclude<Reader, 'followers'>, (event: OutboxEvent) => Promise<string[]>> = {
  author: ({ authorId, stationId }) => (stationId ? helpersOf(stationId) : one(authorId)),
  claimer: ({ claimerId }) => one(claimerId),
  staff,
  proposalStaff: office,
  supervisors: () => withRoles('supervisor'),
  unitClerk: ({ unitId }) => ofUnit(unitId, 'unitClerk'),
  unitDeputy: ({ unitId }) => ofUnit(unitId, 'unitDeputy'),
  unitLeader: ({ unitId }) => ofUnit(unitId, 'unitLeader'),
  lastUnitClerk: ({ lastUnitId }) => ofUnit(lastUnitId, 'unitClerk'),
}

/** Who is meant, as persons. Followers are many and come page by page (`follows.ts`). */
export const personsOf = (reader: Exclude<Reader, 'followers'>, event: OutboxEvent) => readers[reader](event)

export const admins = () => withRoles('tenantAdmin')
