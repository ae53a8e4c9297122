import type { Letter } from '@shared/domain/hall/letter'
import type { MatterEvent, MatterReader } from '@shared/domain/notice/matter-event'

type Told = { letter: Letter; kind: MatterEvent['kind']; to: MatterReader[]; actorId: string; at: string }
type More = { title?: string; reason?: string }

/** One piece of news about a letter. Its id is made of the letter's revision: told again it is the same. */
export const letterNews = (
  { letter, kind, to, actorId, at }: Told,
  { title = '', reason }: More = {},
): MatterEvent => ({
  id: `${letter.id}:${letter.revision}:${kind}`,
  at,
  actorId,
  kind,
  to,
  matter: { kind: 'letter', id: letter.id, title },
  facts: { ...(reason && { reason }) },
})

export const officeReaders: MatterReader[] = [{ role: 'proposalStaff' }, { role: 'proposalChief' }]
