import type { Me } from '@shared/contract/person'
import { db } from '../../store/cloudbase'
import { awaitsFirstAdmin } from '../../store/first-admin'
import { personById } from '../../store/people'
import type { Ctx } from '../context'

/** Who is asking, as her own app shows it. */
export async function me(_input: unknown, { actor }: Pick<Ctx, 'actor'>): Promise<Me> {
  const [{ id, roles, name, title, unitId, areaId }, unread, needsFirstAdmin] = await Promise.all([
    personById(actor.id),
    db.collection('notices').where({ unreadBy: actor.id }).count(),
    awaitsFirstAdmin(),
  ])
  return {
    id,
    roles,
    ...(name && { name }),
    ...(title && { title }),
    ...(unitId && { unitId }),
    ...(areaId && { areaId }),
    unread: unread.total ?? 0,
    needsFirstAdmin,
  }
}
