import { summaryOf, type LeadSummary } from '@shared/domain/lead/lead-summary'
import { audienceOf } from '@shared/domain/lead/lead-audience'
import { shownDue } from '@shared/domain/lead/shown-due'
import type { Actor } from '@shared/domain/person/actor'
import { waitsFor } from '@shared/domain/lead/waits-for'
import type { Lead } from '@shared/domain/lead/lead'
import { listFollowed } from '../../store/follows'
import { findPublic, listByAuthor, listByIds } from '../../store/lead-lists'
import type { LeadPage } from '../../store/list-leads-by-key'
import { photoViews } from '../../store/photos'
import type { Ctx, Handler } from '../context'

/** Rows for one reader. What she may not read is left out, should a list ever know better than the record. */
export async function rowsFor(leads: Lead[], { actor }: Ctx): Promise<LeadSummary[]> {
  const seen = leads.flatMap(lead => rowFor(lead, actor) ?? [])
  const photos = await photoViews(
    seen.flatMap(({ first }) => first ?? []),
    { all: false },
  )
  return seen.map(({ row, first = '' }) => {
    const url = photos.get(first)?.url
    return { ...row, ...(url && { photo: url }) }
  })
}

function rowFor(lead: Lead, actor: Actor) {
  const audience = audienceOf(lead, actor)
  if (!audience) return undefined
  const { stateDueAt: _inward, ...matter } = lead
  const due = shownDue(lead, audience)
  const row = summaryOf({ ...matter, ...(due && { stateDueAt: due }), waitsFor: waitsFor(lead) }, actor.id)
  return { row, first: lead.photoIds[0] }
}

export const pageFor = async ({ leads, cursor }: LeadPage, ctx: Ctx) => ({
  rows: await rowsFor(leads, ctx),
  ...(cursor && { cursor }),
})

export const findLeads: Handler<'lead.find'> = async (asked, ctx) => pageFor(await findPublic(asked), ctx)

export const listMine: Handler<'lead.listMine'> = async ({ cursor }, ctx) =>
  pageFor(await listByAuthor(ctx.actor.id, cursor), ctx)

export const listFollowedLeads: Handler<'lead.listFollowed'> = async ({ cursor }, ctx) => {
  const { leadIds, cursor: next } = await listFollowed(ctx.actor.id, cursor)
  return pageFor({ leads: await listByIds(leadIds), ...(next && { cursor: next }) }, ctx)
}
