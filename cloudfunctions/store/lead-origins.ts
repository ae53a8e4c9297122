import { AppError } from '@shared/domain/errors'
import type { Channel } from '@shared/domain/lead/lead'
import type { LeadOrigin } from '@shared/domain/lead/lead-origin'
import { db } from './cloudbase'
import { findById } from './writes'

type Source = { [field: string]: unknown }
type Way = {
  collection: string
  /** Whether this person may make a lead of it. */
  mayUse: (source: Source, personId: string) => boolean
  channel: (source: Source) => Channel
}

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
}

/** How a lead that grows from this came to us; `not_found` if it is not this person's to use. */
export async function channelOf(origin: LeadOrigin, personId: string): Promise<Channel> {
  const way = ways[origin.kind]
  const source = way && (await findById(way.collection, origin.id))
  if (!way || !source || !way.mayUse(source, personId))
    throw new AppError('not_found', `no ${origin.kind} ${origin.id}`, { field: 'origin' })
  return way.channel(source)
}

/** Writes down at the source what became of it. Said twice it stays. */
export async function linkToLead({ kind, id }: LeadOrigin, leadId: string): Promise<void> {
  const way = ways[kind]
  if (way) await db.collection(way.collection).doc(id).update({ leadId })
}
