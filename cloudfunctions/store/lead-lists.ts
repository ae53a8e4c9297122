import type { Facet } from '@shared/domain/lead/facets-of'
import { facetKey } from '@shared/domain/lead/facets-of'
import type { Lead } from '@shared/domain/lead/lead'
import { bigramsOf } from '@shared/domain/text/bigrams-of'
import { _, db } from './cloudbase'
import { findByWords } from './find-by-words'
import { list, readable, type LeadPage } from './list-leads-by-key'

const leads = db.collection('leads')
const PAGE = 20

export type Found = Facet & { text?: string | undefined; cursor?: string | undefined }
const leadNumber = /^([A-Z]{2})[-—－ ]?(\d{4})[-—－ ]?(\d{1,6})$/i

/** A number as it is stored, however it was typed: `xs-2026-123`, `XS2026000123`. */
function numberIn(text: string): string | undefined {
  const [, letters, year, count] = leadNumber.exec(text) ?? []
  return letters && year && count && `${letters.toUpperCase()}-${year}-${count.padStart(6, '0')}`
}

/** The public list: newest first, narrowed by place, category and state, and by words of title and text. */
export async function findPublic({ text = '', cursor, ...facet }: Found): Promise<LeadPage> {
  const facets = facetKey(facet)
  const no = numberIn(text)
  if (no) return list({ where: { no, facets }, by: 'no', order: 'asc' })
  const grams = bigramsOf(text, 8)
  if (!grams.length) return list({ where: { facets }, by: 'acceptedKey', order: 'desc', cursor })
  return findByWords({ grams, facet: facets, cursor, most: PAGE })
}

export const listByAuthor = (authorId: string, cursor?: string) =>
  list({ where: { authorId }, by: 'createdKey', order: 'desc', cursor })

export const listClaimable = (category: string | undefined, cursor?: string) =>
  list({ where: { claimable: category ?? '*' }, by: 'acceptedKey', order: 'desc', cursor })

export const listClaimedBy = (personId: string, cursor?: string) =>
  list({ where: { 'claim.personId': personId }, by: 'claim.at', order: 'desc', cursor })

/** Leads whose time has come, the longest overdue first: the clock's own queue. */
export async function listDueMoments(at: string, limit: number): Promise<Lead[]> {
  const found = await leads
    .where({ momentAt: _.lte(at) })
    .orderBy('momentAt', 'asc')
    .limit(limit)
    .get()
  return (found.data as { _id: string }[]).flatMap(readable)
}

export async function listByIds(ids: readonly string[]): Promise<Lead[]> {
  if (!ids.length) return []
  const { data } = await leads
    .where({ _id: _.in([...ids]) })
    .limit(100)
    .get()
  const found = (data as { _id: string }[]).flatMap(readable)
  return ids.flatMap(id => found.find(lead => lead.id === id) ?? [])
}

/** Leads that wait for a verdict, oldest first. */
export async function listUnchecked(limit: number): Promise<Lead[]> {
  const waiting = leads.where({ status: 'SAFETY_CHECK' }).orderBy('createdKey', 'asc')
  return ((await waiting.limit(limit).get()).data as { _id: string }[]).flatMap(readable)
}

/** The lead of a number, whoever may read it. */
export async function findByNo(no: string): Promise<Lead | undefined> {
  const { data } = await leads.where({ no }).limit(1).get()
  return (data as { _id: string }[]).flatMap(readable)[0]
}
