import * as z from '@shared/zod'
import type { Actor } from '../person/actor'
import { consultationSteps } from './advance-consultation'
import { Consultation } from './consultation'
import { ConsultationEvent } from './consultation-event'
import { consultationRelations, levelOf, type Chain } from './consultation-relation'
import { ConsultationStep } from './consultation-step'
import { MethodStep } from './method-steps'
import { SeatRole } from './seat'

/** Picked, not omitted: a new field is hidden until it stands here. */
const shown = z.pick(Consultation, {
  id: true,
  no: true,
  revision: true,
  status: true,
  title: true,
  scope: true,
  hallId: true,
  area: true,
  sources: true,
  createdAt: true,
  statusAt: true,
  stateDueAt: true,
  plannedFor: true,
  publishedAt: true,
  closedAt: true,
  escalatedTo: true,
  escalatedFrom: true,
})
const Line = z.pick(ConsultationEvent, {
  id: true,
  step: true,
  role: true,
  at: true,
  from: true,
  to: true,
  facts: true,
  text: true,
})

/** How this person stands to the room: what she may do beyond reading. */
export const RoomPart = z.object({ seat: z.exactOptional(SeatRole), read: z.boolean() })
export type RoomPart = z.infer<typeof RoomPart>

/** A consultation as a person reads it. The preparation is public; the lists only once they go to the participants. */
export const ConsultationView = z.extend(shown, {
  convener: z.exactOptional(z.string()),
  level: z.exactOptional(z.string()),
  preparation: Consultation.shape.preparation,
  seated: z.partialRecord(SeatRole, z.int()),
  /** The method as people know it: what is done, what is on, who owes it by when. */
  steps: z.array(MethodStep),
  outcome: z.exactOptional(Consultation.shape.outcome),
  timeline: z.array(Line),
  may: z.array(ConsultationStep),
  mine: RoomPart,
})
export type ConsultationView = z.infer<typeof ConsultationView>

type Seen = {
  actor: Actor
  chain: Chain
  convener: string | undefined
  seated: ConsultationView['seated']
  steps: MethodStep[]
  mine: RoomPart
}

const published = ['PUBLISHED', 'TRACKING', 'EVALUATED', 'CLOSED']

/** Minutes and lists: the office and the convener always, who took part once they are sent to her, all once published. */
export function readsOutcome(
  consultation: Consultation,
  { actor, chain, tookPart }: Pick<Seen, 'actor' | 'chain'> & { tookPart: boolean },
): boolean {
  if (published.includes(consultation.status)) return true
  if (consultation.status === 'CONFIRMING' && tookPart) return true
  const standing = { actor, consultation, chain }
  return Boolean(consultationRelations.staff(standing) ?? consultationRelations.convener(standing))
}

/** Words of the preparation that the check held are for the convener and the office until they are released. */
function shownPreparation({ preparation, ...consultation }: Consultation, { actor, chain }: Seen) {
  const { held, research, ...open } = preparation
  const standing = { actor, consultation, chain }
  const isDesk = consultationRelations.staff(standing) ?? consultationRelations.convener(standing)
  return !held || isDesk ? preparation : { ...open, studyPack: [] }
}

export function consultationView(consultation: Consultation, seen: Seen): ConsultationView {
  const { actor, chain, convener, seated, steps, mine } = seen
  const { outcome, ...matter } = consultation
  const level = consultation.status === 'TOPIC_REVIEW' ? levelOf(consultation, chain)?.id : undefined
  return ConsultationView.parse({
    ...matter,
    preparation: shownPreparation(consultation, seen),
    ...(convener && { convener }),
    ...(level && { level }),
    ...(readsOutcome(consultation, { actor, chain, tookPart: mine.seat !== undefined || mine.read }) && { outcome }),
    seated,
    steps,
    mine,
    timeline: consultation.history,
    may: consultationSteps(consultation, { by: actor, chain }),
  })
}

/** A row of a list. */
export const ConsultationSummary = z.extend(
  z.pick(Consultation, {
    id: true,
    no: true,
    status: true,
    title: true,
    hallId: true,
    statusAt: true,
    stateDueAt: true,
    plannedFor: true,
    publishedAt: true,
  }),
  { sessionAt: z.exactOptional(z.iso.datetime()), lines: z.int() },
)
export type ConsultationSummary = z.infer<typeof ConsultationSummary>

export function consultationSummary(consultation: Consultation): ConsultationSummary {
  const { sessionAt } = consultation.preparation
  return ConsultationSummary.parse({
    ...consultation,
    ...(sessionAt && { sessionAt }),
    lines: published.includes(consultation.status) ? consultation.outcome.responsibilities.length : 0,
  })
}
