import { AppError } from '@shared/domain/errors'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import { Contact, Lead } from '@shared/domain/lead/lead'
import { OutboxEvent, outboxEvent } from '@shared/domain/notice/outbox-event'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'
import { leadIndex } from './lead-index'
import { openText, sealText } from './seal'
import { addOrFind, findById, whole } from './writes'

const leads = db.collection('leads')

/** What a step writes: everything but the counters, which others raise meanwhile. */
const Written = z.omit(Lead, { followers: true, met: true })

const sealContact = (lead: Lead) =>
  lead.contact && mapContact(lead.contact, (value, field) => sealText(value, `${lead.id}:${field}`))

const openContact = (id: string, contact: Contact) =>
  mapContact(contact, (value, field) => openText(value, `${id}:${field}`))

function mapContact(contact: Contact, change: (value: string, field: keyof Contact) => string): Contact {
  const { name, phone } = contact
  return { ...(name && { name: change(name, 'name') }), ...(phone && { phone: change(phone, 'phone') }) }
}

/** Reads are parsed too: a document written by an older release fails here, not on a resident's screen. */
export function leadFrom({ _id, ...fields }: { _id: string; [field: string]: unknown }): Lead {
  const contact = fields.contact ? openContact(_id, fields.contact as Contact) : undefined
  return Lead.parse({ ...fields, id: _id, ...(contact && { contact }) })
}

export async function findLead(id: string): Promise<Lead | undefined> {
  const found = await findById('leads', id)
  return found && leadFrom(found)
}

export async function getLead(id: string): Promise<Lead> {
  const found = await findById('leads', id)
  if (!found) throw new AppError('not_found', `no lead ${id}`)
  return leadFrom(found)
}

const absentLeftOut = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** Adds a lead, or finds the one that the same phone sent before under the same key. */
export async function addLead(lead: Lead): Promise<{ lead: Lead; added: boolean }> {
  const { id, ...fields } = lead
  const contact = sealContact(lead)
  const { doc, added } = await addOrFind('leads', {
    ...absentLeftOut({ ...fields, ...leadIndex(lead), contact }),
    _id: id,
    outbox: [],
  })
  return { lead: added ? lead : leadFrom(doc), added }
}

type Step = { lead: Lead; event: LeadEvent; before: Lead }

/**
 * Saves one step of a lead. The lead, its history and what it has to tell are one document, so one conditional
 * write keeps them together; somebody else's earlier write makes ours a `conflict`. `outboxAt` is indexed: by it
 * the job finds who has something to tell.
 */
export async function saveStep({ lead, event, before }: Step): Promise<Lead> {
  const telling = outboxEvent(event, lead, before)
  await change(lead, before.revision, telling ? pushing(telling) : {})
  return lead
}

/** Saves a reminder: its mark and its news, without a new revision, so that nobody's open page becomes stale. */
export const saveReminder = (lead: Lead, telling: OutboxEvent) =>
  change(lead, lead.revision, pushing(telling))

/** Saves what is no step and no news, such as a name that its owner took back. The revision stays. */
export const saveQuietly = (lead: Lead) => change(lead, lead.revision, {})

const pushing = (telling: OutboxEvent) => ({ outbox: _.push([telling]), outboxAt: telling.at })

async function change(lead: Lead, revision: number, more: object) {
  const { id } = lead
  const index = Object.entries(leadIndex(lead)).map(([name, value]) => [
    name,
    value === undefined ? _.remove() : _.set(value),
  ])
  const { updated } = await leads.where({ _id: id, revision }).update({
    ...whole(Written, { ...lead, contact: sealContact(lead) }),
    ...Object.fromEntries(index),
    ...more,
  })
  if (updated !== 1) throw new AppError('conflict', `lead ${id} changed since revision ${revision}`)
}

/** Marks that staff have seen it, which ends the author's undo. Once; the revision stays. */
export async function markOpened(id: string, at: string): Promise<boolean> {
  const { updated } = await leads
    .where({ _id: id, staffOpenedAt: _.exists(false) })
    .update({ staffOpenedAt: at })
  return updated === 1
}

/** Raises or lowers the counters, outside the revision (rulings 3.6). */
export async function countFollowers(
  id: string,
  change: { followers?: number; met?: number },
): Promise<void> {
  const { followers = 0, met = 0 } = change
  await leads.doc(id).update({ followers: _.inc(followers), met: _.inc(met) })
}
