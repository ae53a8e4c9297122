import * as z from '@shared/zod'
import type { Actor } from '../person/actor'
import { PhotoView } from '../photo/photo'
import { commitmentSteps } from './advance-commitment'
import { Commitment } from './commitment'
import { CommitmentEvent } from './commitment-event'
import { commitmentRelations, type CommitmentTies } from './commitment-relation'
import { CommitmentStep } from './commitment-step'

const Line = z.extend(
  z.pick(CommitmentEvent, {
    id: true,
    step: true,
    role: true,
    at: true,
    to: true,
    facts: true,
    text: true,
    figure: true,
    held: true,
  }),
  { photos: z.exactOptional(z.array(PhotoView)) },
)

const shown = z.pick(Commitment, {
  id: true,
  no: true,
  revision: true,
  status: true,
  source: true,
  hallId: true,
  text: true,
  unitId: true,
  owner: true,
  due: true,
  dueBefore: true,
  pledgedAt: true,
  statusAt: true,
  claimedAt: true,
  verifiedAt: true,
  lookBackOpen: true,
  lookBack: true,
})

/** A commitment as a person reads it: all of it is public but who did what by name, and what the check holds back. */
export const CommitmentView = z.extend(shown, {
  confirmed: z.int(),
  revisionAsked: Commitment.shape.revisionAsked,
  timeline: z.array(Line),
  may: z.array(CommitmentStep),
  /** May let go what was held. */
  mayRelease: z.boolean(),
})
export type CommitmentView = z.infer<typeof CommitmentView>

type Seen = { actor: Actor; ties: CommitmentTies; photos: Map<string, PhotoView> }

/** Words in doubt are for who wrote them, the unit and the office; everybody else sees that something was added. */
export function commitmentView(commitment: Commitment, { actor, ties, photos }: Seen): CommitmentView {
  const standing = { actor, commitment, ties }
  const office = Boolean(commitmentRelations.supervisor(standing))
  const lines = commitment.history.map(({ photoIds = [], ...event }) => {
    const hidden = event.held && !office && event.actorId !== actor.id
    const { text, figure, ...bare } = event
    const seen = photoIds.flatMap(id => photos.get(id) ?? [])
    return hidden
      ? bare
      : { ...bare, ...(text && { text }), ...(figure && { figure }), ...(seen.length && { photos: seen }) }
  })
  const ownUnit = Boolean(commitmentRelations.unit(standing))
  const { revisionAsked, ...matter } = commitment
  return CommitmentView.parse({
    ...matter,
    ...((office || ownUnit) && revisionAsked && { revisionAsked }),
    confirmed: commitment.confirmedBy.length,
    timeline: lines,
    may: commitmentSteps(commitment, { by: actor, ties }),
    mayRelease: office && commitment.history.some(({ held }) => held),
  })
}

/** A row of a list. */
export const CommitmentSummary = z.pick(Commitment, {
  id: true,
  no: true,
  status: true,
  text: true,
  unitId: true,
  hallId: true,
  due: true,
  statusAt: true,
  verifiedAt: true,
  source: true,
})
export type CommitmentSummary = z.infer<typeof CommitmentSummary>
