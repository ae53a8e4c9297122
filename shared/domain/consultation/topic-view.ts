import * as z from '@shared/zod'
import { Topic } from './topic'
import type { Ranked } from './ranked-topics'

/** A topic as a person reads it: who proposed it is nobody's business. */
export const TopicView = z.extend(
  z.pick(Topic, {
    id: true,
    revision: true,
    consultationId: true,
    title: true,
    text: true,
    source: true,
    at: true,
    state: true,
    reason: true,
    parentId: true,
    intoId: true,
    supports: true,
  }),
  {
    /** With the support of its parts. */
    total: z.int(),
    /** For the office alone. */
    weight: z.exactOptional(z.int()),
    parts: z.int(),
    mine: z.boolean(),
    supported: z.boolean(),
    leads: z.int(),
  },
)
export type TopicView = z.infer<typeof TopicView>

type Reader = { personId: string; staff: boolean; supported: ReadonlySet<string> }

/** What was held is for its writer and the office. */
export const readsTopic = ({ state, proposers }: Topic, { personId, staff }: Reader) =>
  state !== 'HELD' || staff || proposers.includes(personId)

export function topicView(topic: Ranked<Topic>, reader: Reader): TopicView {
  const { weight, ...open } = topic
  return TopicView.parse({
    ...open,
    ...(reader.staff && { weight }),
    mine: topic.proposers.includes(reader.personId),
    supported: reader.supported.has(topic.id),
    leads: topic.leadIds.length,
  })
}
