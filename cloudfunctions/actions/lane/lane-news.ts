import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Utterance } from '@shared/domain/lane/utterance'
import type { MatterEvent, MatterFacts, MatterReader } from '@shared/domain/notice/matter-event'

type Told = { said: Utterance; room: Consultation; actorId: string; at: string }
type News = { kind: MatterEvent['kind']; to: MatterReader[]; facts?: MatterFacts }

/** One piece of news about what was said; its id is made of the revision, so that telling twice finds the first. */
export const laneNews = ({ said, room, actorId, at }: Told, { kind, to, facts = {} }: News): MatterEvent => ({
  id: `${said.id}:${said.revision}:${kind}`,
  at,
  actorId,
  kind,
  to,
  matter: { kind: 'consultation', id: room.id, no: room.no, title: room.title },
  facts: { hallId: room.hallId, ...facts },
})

/** Nobody hears of words whose author is gone. */
export const toAuthor = ({ authorId }: Utterance): MatterReader[] => (authorId ? [{ person: authorId }] : [])
