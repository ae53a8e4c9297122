import { AppError } from '@shared/domain/errors'
import type { Channel } from '@shared/domain/lead/lead'
import type { LeadOrigin } from '@shared/domain/lead/lead-origin'
import type { PlaceKind } from '@shared/domain/place/place'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { townNow } from './town'
import { findById } from './writes'

type Source = { [field: string]: unknown }
type Way = {
  collection: string
  /** Whether this person may make a lead of it. */
  mayUse: (source: Source, personId: string) => boolean
  channel: (source: Source) => Channel
  /** Where it lies, if not under its own id; and how the link is written there. */
  find?: (id: string) => Promise<Source | undefined>
  link?: (id: string, leadId: string) => Promise<unknown>
}

const Line = z.object({ row: z.int() })
const Published = z.object({
  publishedAt: z.string(),
  outcome: z.object({ suggestions: z.array(Line) }),
})
const lineIn = (id: string) => ({
  consultationId: id.replace(/:\d+$/, ''),
  row: Number(/\d+$/.exec(id)?.[0]),
})

/** A line of a list that was published: whoever reads it may make a lead of it (domain.md row 61). */
async function suggestion(id: string): Promise<Source | undefined> {
  const { consultationId, row } = lineIn(id)
  const published = Published.safeParse(await findById('consultations', consultationId))
  return published.data?.outcome.suggestions.find(line => line.row === row)
}

/** The first lead that grows from a line is the one that the line names. */
function linkSuggestion(id: string, leadId: string) {
  const { consultationId, row } = lineIn(id)
  const at = `outcome.suggestions.${row - 1}`
  return db
    .collection('consultations')
    .where({ _id: consultationId, [`${at}.row`]: row, [`${at}.leadId`]: _.exists(false) })
    .update({ [`${at}.leadId`]: leadId })
}

const doors: readonly PlaceKind[] = ['HALL', 'STATION']
/** Whoever stands before the door may scan what hangs there. */
const hall = async (id: string): Promise<Source | undefined> =>
  (await townNow()).places.find(place => place.id === id && doors.includes(place.kind) && !place.closed)

const ways: Partial<Record<LeadOrigin['kind'], Way>> = {
  LETTER: {
    collection: 'letters',
    mayUse: ({ fromId }, personId) => fromId === personId,
    channel: () => 'MAILBOX',
  },
  CONTACT: {
    collection: 'contactEntries',
    mayUse: ({ memberId }, personId) => memberId === personId,
    channel: ({ way }) => (way === 'RECEPTION' ? 'RECEPTION' : 'VISIT'),
  },
  SUGGESTION: {
    collection: 'consultations',
    mayUse: () => true,
    channel: () => 'ONLINE',
    find: suggestion,
    link: linkSuggestion,
  },
  HALL: {
    collection: 'halls',
    mayUse: () => true,
    channel: () => 'QR',
    find: hall,
    // a door leads to many
    link: () => Promise.resolve(),
  },
}

/** How a lead that grows from this came to us; `not_found` if it is not this person's to use. */
export async function channelOf(origin: LeadOrigin, personId: string): Promise<Channel> {
  const way = ways[origin.kind]
  const source = way && (await (way.find?.(origin.id) ?? findById(way.collection, origin.id)))
  if (!way || !source || !way.mayUse(source, personId))
    throw new AppError('not_found', `no ${origin.kind} ${origin.id}`, { field: 'origin' })
  return way.channel(source)
}

/** Writes down at the source what became of it. Said twice it stays. */
export async function linkToLead({ kind, id }: LeadOrigin, leadId: string): Promise<void> {
  const way = ways[kind]
  if (way?.link) await way.link(id, leadId)
  else if (way) await db.collection(way.collection).doc(id).update({ leadId })
}
