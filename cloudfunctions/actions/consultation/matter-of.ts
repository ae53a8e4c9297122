import type { Consultation } from '@shared/domain/consultation/consultation'
import type { Topic } from '@shared/domain/consultation/topic'
import type { Matter, MatterEvent } from '@shared/domain/notice/matter-event'

/** The consultation as its news names it. */
export const matterOf = ({ id, no, title }: Pick<Consultation, 'id' | 'no' | 'title'>): Matter => ({
  kind: 'consultation',
  id,
  no,
  title,
})

/** The news of a topic opens the pool of its call. */
export const topicMatter = ({ consultationId, title }: Pick<Topic, 'consultationId' | 'title'>): Matter => ({
  kind: 'topic',
  id: consultationId,
  title,
})

/** Persons as readers, each once. */
export const persons = (ids: readonly string[]): MatterEvent['to'] =>
  [...new Set(ids)].map(person => ({ person }))
