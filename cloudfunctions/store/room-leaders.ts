import type { Consultation } from '@shared/domain/consultation/consultation'
import { leadsTalk } from '@shared/domain/consultation/voice'
import { Role } from '@shared/domain/person/role'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const office: readonly Role[] = ['proposalStaff', 'proposalChief', 'townWorker']
const Found = z.array(
  z.object({ _id: z.string(), roles: z.array(Role), areaId: z.exactOptional(z.string()) }),
)
/** More people than this share no office. */
const MOST = 500

/** Who leads a talk and takes no side in it (0025): its convener, and the office of its place. */
export async function leadersOf(talk: Pick<Consultation, 'area' | 'convenerId'>): Promise<Set<string>> {
  const { data } = await db
    .collection('people')
    .where({ roles: _.in([...office]) })
    .field({ roles: true, areaId: true })
    .limit(MOST)
    .get()
  const leads = Found.parse(data).filter(({ _id, ...person }) => leadsTalk({ id: _id, ...person }, talk))
  return new Set([...leads.map(({ _id }) => _id), ...(talk.convenerId ? [talk.convenerId] : [])])
}
