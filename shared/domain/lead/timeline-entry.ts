import * as z from '@shared/zod'
import { PhotoView } from '../photo/photo'
import { Role } from '../person/role'
import { isUnitPeople, type Related } from './lead-relation'
import type { Actor } from '../person/actor'
import type { Audience } from './lead-audience'
import { EventFacts, type LeadEvent } from './lead-event'
import { LeadStep } from './lead-step'
import { onlyWords } from './only-words'

/** One line of the story as a reader gets it. The sentence is made on the page, from the words of the step. */
export const TimelineEntry = z.object({
  id: z.string(),
  step: LeadStep,
  at: z.iso.datetime(),
  role: z.union([Role, z.literal('system')]),
  mine: z.exactOptional(z.boolean()),
  /** The name of who acted: for staff and for the unit's own people. */
  by: z.exactOptional(z.string()),
  facts: EventFacts,
  text: z.exactOptional(z.string()),
  photos: z.exactOptional(z.array(PhotoView)),
  held: z.exactOptional(z.boolean()),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** Between the author and the staff: nobody else reads these lines. */
const confidential: readonly LeadStep[] = [
  'pass',
  'risky',
  'block',
  'releaseHeld',
  'rejectHeld',
  'appeal',
  'undo',
  'ask',
  'answer',
  'noAnswer',
  'reopen',
  'objectMerge',
  'askToOpen',
  'agreeToOpen',
  'changeVisibility',
  'changeContact',
  'releaseEntry',
]
/** Between the unit, its leader and the staff. */
const internal: readonly LeadStep[] = [
  'signBack',
  'requestReturn',
  'refuseReturn',
  'askExtension',
  'refuseExtension',
]

type Reader = { actor: Actor; audience: Audience; lead: Related }

function reads(event: LeadEvent, { actor, audience, lead }: Reader): boolean {
  if (event.actorId === actor.id || audience === 'staff') return true
  if (event.held && onlyWords.includes(event.step)) return false
  if (confidential.includes(event.step)) return audience === 'own'
  if (internal.includes(event.step))
    return audience === 'own' || audience === 'office' || isUnitPeople(actor, lead)
  return true
}

/** What the office writes to a unit beside its step. Nobody has checked it for others' eyes. */
const betweenDesks: readonly LeadStep[] = [...internal, 'refer', 'approveReturn', 'approveExtension']
/** What is written to the author beside a step: for her and the desks. */
const toAuthor: readonly LeadStep[] = ['accept', 'release']
const desks: readonly Audience[] = ['staff', 'unit', 'unitContact', 'office']

/** A line may tell that something happened and keep to itself what was said: that is for whom it was written. */
function readsWords({ actorId, held, step }: LeadEvent, { actor, audience }: Reader): boolean {
  if (actorId === actor.id || audience === 'staff') return true
  if (held) return false
  if (betweenDesks.includes(step)) return desks.includes(audience)
  return !toAuthor.includes(step) || audience === 'own' || desks.includes(audience)
}

export type EventSeen = Omit<TimelineEntry, 'photos' | 'by'> & { photoIds?: string[]; actorId?: string }

/** The lines of a lead that this person reads, oldest first, without photos' addresses and names. */
export const timelineFor = (history: readonly LeadEvent[], reader: Reader): EventSeen[] =>
  history.filter(event => reads(event, reader)).map(event => seenBy(event, reader))

function seenBy(event: LeadEvent, reader: Reader): EventSeen {
  const { id, step, at, role, facts, text, photoIds, held, actorId } = event
  const words = readsWords(event, reader)
  return {
    id,
    step,
    at,
    role,
    facts,
    ...(actorId === reader.actor.id && { mine: true }),
    ...(words && text !== undefined && { text }),
    ...(words && photoIds && { photoIds }),
    ...(words && held && { held }),
    ...(reader.audience === 'staff' && { actorId }),
  }
}
