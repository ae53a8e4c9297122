import type { Consultation } from '@shared/domain/consultation/consultation'
import { levelOf } from '@shared/domain/consultation/consultation-relation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import { matterOf } from '../consultation/matter-of'
import type { Ctx } from '../context'

/** The level whose turn it is hears that something lies on its desk; a town's level only for its own place. */
export function toNextLevel(consultation: Consultation, { actor, settings, now }: Ctx): MatterEvent[] {
  const level = levelOf(consultation, settings.consultation.approval)
  if (!level || consultation.status !== 'TOPIC_REVIEW') return []
  const to = level.roles.map(role => ({
    role,
    ...(role === 'townWorker' && { areaIds: consultation.area }),
  }))
  const id = `${consultation.id}:${consultation.revision}:toApprove`
  return [
    {
      id,
      at: now(),
      actorId: actor.id,
      kind: 'topic.toApprove',
      to,
      matter: matterOf(consultation),
      facts: {},
    },
  ]
}
