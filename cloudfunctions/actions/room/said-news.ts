import type { Consultation } from '@shared/domain/consultation/consultation'
import type { MatterEvent } from '@shared/domain/notice/matter-event'
import type { Said } from '@shared/domain/room/said'
import { matterOf } from '../consultation/matter-of'

type Told = Pick<MatterEvent, 'kind' | 'facts' | 'at' | 'actorId'>

/** What its author is told of one thing she said. Its id is made of facts. Who said it elsewhere is not here to hear. */
export const saidNews = (said: Said, consultation: Consultation, told: Told): MatterEvent[] => {
  if (said.imported) return []
  const id = `${said.id}:${said.revision + 1}:${told.kind}`
  return [{ ...told, id, to: [{ person: said.authorId }], matter: matterOf(consultation) }]
}
