import * as z from '@shared/zod'
import type { Actor } from '../person/actor'
import { consultationSteps } from './advance-consultation'
import { Consultation } from './consultation'
import { ConsultationEvent } from './consultation-event'
import { consultationRelations, levelOf, levelsAhead, type Chain } from './consultation-relation'
import { ConsultationStep } from './consultation-step'
import { ImportedView } from './imported'
import { PhotoView } from '../photo/photo'
import { MethodStep } from './method-steps'
import { preparationPhotos } from './preparation'
import { SeatRole } from './seat'
import { ToldOutcome, toldOutcome } from './told-outcome'

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
  /** While a topic is under approval: the names of the levels still to decide, the one whose turn it is first. */
  ahead: z.exactOptional(z.array(z.string())),
  preparation: Consultation.shape.preparation,
  seated: z.partialRecord(SeatRole, z.int()),
  /** The method as people know it: what is done, what is on, who owes it by when. */
  steps: z.array(MethodStep),
  outcome: z.exactOptional(ToldOutcome),
  timeline: z.array(Line),
  may: z.array(ConsultationStep),
  mine: RoomPart,
  imported: z.exactOptional(ImportedView),
  /** Of the preparation, with addresses for a while. */
  photos: z.exactOptional(z.array(PhotoView)),
})
export type ConsultationView = z.infer<typeof ConsultationView>

type Seen = {
  actor: Actor
  chain: readonly (Chain[number] & { name: string })[]
  convener: string | undefined
  seated: ConsultationView['seated']
  steps: MethodStep[]
  mine: RoomPart
  /** She convenes the level above, which has the whole record (domain.md row 62). */
  fromAbove?: boolean
  photos?: ReadonlyMap<string, PhotoView>
}

const published = ['PUBLISHED', 'TRACKING', 'EVALUATED', 'CLOSED']

/** Who works on it: the office, and who convenes. */
export const isDesk = (standing: { actor: Actor; consultation: Consultation; chain: Chain }) =>
  Boolean(consultationRelations.staff(standing) ?? consultationRelations.convener(standing))

/** What came back from the level above is tracked, but its own minutes and lists were never confirmed nor published. */
export function publicOutcome({ history, outcome }: Consultation): Consultation['outcome'] {
  if (history.some(({ step }) => step === 'publish') || !history.some(({ step }) => step === 'escalateBack'))
    return outcome
  const { minutes: _draft, ...rest } = outcome
  return { ...rest, suggestions: [], responsibilities: [] }
}

type Reader = Pick<Seen, 'actor' | 'chain' | 'fromAbove'> & { tookPart: boolean }

/** Minutes and lists: the office and the convener always, who took part once they are sent to her, all once published. */
export function shownOutcome(consultation: Consultation, reader: Reader): ToldOutcome | undefined {
  const outcome = readOutcome(consultation, reader)
  return outcome && toldOutcome(outcome)
}

function readOutcome(
  consultation: Consultation,
  { actor, chain, tookPart, fromAbove }: Reader,
): Consultation['outcome'] | undefined {
  if (fromAbove || isDesk({ actor, consultation, chain })) return consultation.outcome
  if (published.includes(consultation.status)) return publicOutcome(consultation)
  return consultation.status === 'CONFIRMING' && tookPart ? consultation.outcome : undefined
}

/** Words of the preparation that the check held are for the convener and the office until they are released. */
function shownPreparation(consultation: Consultation, { actor, chain }: Seen) {
  const { preparation } = consultation
  if (!preparation.held || isDesk({ actor, consultation, chain })) return preparation
  const { form, sessionAt, onlineUntil, openTo, seats } = preparation
  const days = { ...(sessionAt && { sessionAt }), ...(onlineUntil && { onlineUntil }) }
  return { form, openTo, seats, ...days, studyPack: [], agenda: [] }
}

export function consultationView(consultation: Consultation, seen: Seen): ConsultationView {
  const { actor, chain, convener, seated, steps, mine, fromAbove = false } = seen
  const preparation = shownPreparation(consultation, seen)
  const photos = preparationPhotos(preparation).flatMap(id => seen.photos?.get(id) ?? [])
  const { outcome: _unseen, ...matter } = consultation
  const tookPart = mine.seat !== undefined || mine.read
  const outcome = shownOutcome(consultation, { actor, chain, tookPart, fromAbove })
  const level = consultation.status === 'TOPIC_REVIEW' ? levelOf(consultation, chain)?.id : undefined
  return ConsultationView.parse({
    ...matter,
    preparation,
    ...(photos.length && { photos }),
    ...(convener && { convener }),
    ...(level && { level, ahead: levelsAhead(consultation, chain).map(({ name }) => name) }),
    ...(outcome && { outcome }),
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
