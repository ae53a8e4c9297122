import * as z from '@shared/zod'
import { writtenText } from '../text/written-text'
import { ConsultationEvent } from './consultation-event'
import { ConsultationStatus } from './consultation-status'
import { Imported } from './imported'
import { Outcome } from './outcome'
import { Preparation } from './preparation'

const at = z.iso.datetime()

/** Where a topic came from (domain.md row 4). */
export const TopicSource = z.enum([
  'LEADER',
  'UPPER_CPPCC',
  'PUBLIC_LEAD',
  'MEETING',
  'FORM',
  'PLATFORM',
  'DATA',
])
export type TopicSource = z.infer<typeof TopicSource>

/** How one level of the chain decided about the topic. */
const Approval = z.object({
  levelId: z.string(),
  approved: z.boolean(),
  by: z.string(),
  at,
  text: z.exactOptional(z.string()),
})

/**
 * A consultation (微协商): from the call for topics to the look-back a year later. What many people do at once
 * (topics, seats, ballots, statements, attendance) lies in documents of its own, named by this one's id.
 */
export const Consultation = z.object({
  id: z.string(),
  no: z.string(),
  revision: z.int().check(z.minimum(1)),
  status: ConsultationStatus,
  /** Before a topic is chosen: what the call asks for. */
  title: writtenText(4, 60),
  scope: z.exactOptional(writtenText(4, 1000)),
  /** The hall (a place of kind HALL or STATION) it belongs to, and its way in the tree, root first. */
  hallId: z.string(),
  area: z.array(z.string()),
  monthId: z.exactOptional(z.string()),
  topicId: z.exactOptional(z.string()),
  sources: z.array(TopicSource),
  leadIds: z.array(z.string()),
  createdBy: z.string(),
  createdAt: at,
  statusAt: at,
  /** When the state has to have ended: the call, the talk, the correcting. */
  stateDueAt: z.exactOptional(at),
  approvals: z.array(Approval),
  plannedFor: z.exactOptional(z.iso.date()),
  convenerId: z.exactOptional(z.string()),
  preparation: Preparation,
  outcome: Outcome,
  /** Statements and votes that were not given here. */
  imported: z.exactOptional(Imported),
  /** Lineage of an escalated matter: the record above, and the one below (domain.md row 62). */
  escalatedTo: z.exactOptional(z.string()),
  escalatedFrom: z.exactOptional(z.string()),
  pausedFrom: z.exactOptional(ConsultationStatus),
  publishedAt: z.exactOptional(at),
  closedAt: z.exactOptional(at),
  lookedBackAt: z.exactOptional(at),
  /** The moment of the last news of time alone (reminders that were given), by their keys. */
  remindersSent: z.array(z.string()),
  history: z.array(ConsultationEvent),
})
export type Consultation = z.infer<typeof Consultation>
