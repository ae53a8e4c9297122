import { AppError } from '@shared/domain/errors'
import { isStaff } from '@shared/domain/lead/lead-relation'
import { isPublic } from '@shared/domain/lead/lead-audience'
import type { Lead } from '@shared/domain/lead/lead'
import type { FollowKind } from '@shared/domain/lead/lead-view'
import { followerPages, joinAtLeast } from '../../store/follows'
import { findPublic, listByIds } from '../../store/lead-lists'
import type { Ctx, Handler } from '../context'
import { rowsFor } from '../lead/list-leads'
import { takeStep } from '../lead/take-step'

async function target(intoId: string, { id }: Lead, { actor }: Ctx): Promise<Lead> {
  const [into] = await listByIds([intoId])
  // its author will follow it: one for the unit only would be hidden from her
  const fits = into && into.id !== id && isPublic(into) && isStaff(actor, into)
  if (!fits) throw new AppError('invalid_input', `cannot merge into ${intoId}`, { field: 'into' })
  return into
}

/** Everybody who stood behind the merged lead stands behind the other one before the two become one. */
async function bringOver(lead: Lead, into: Lead, at: string): Promise<void> {
  const join = async (personId: string, kind: FollowKind) => {
    if (personId !== into.authorId) await joinAtLeast({ leadId: into.id, personId, kind, at })
  }
  if (lead.authorId) await join(lead.authorId, 'MET')
  for await (const { ties } of followerPages(lead.id, { cursor: '', pageSize: 100 }))
    for (const { personId, kind } of ties) await join(personId, kind)
}

export const mergeLead: Handler<'lead.merge'> = (asked, ctx) =>
  takeStep(
    'duplicate',
    {
      ...asked,
      carry: async (lead, at) => {
        const into = await target(asked.intoId, lead, ctx)
        await bringOver(lead, into, at)
        return { set: { mergedInto: { id: into.id, no: into.no } }, facts: { leadNo: into.no } }
      },
    },
    ctx,
  )

/** Leads that this one could be merged into: by words, or those of the same place and category. */
export const findToMerge: Handler<'lead.findToMerge'> = async ({ leadId, text }, ctx) => {
  const [lead] = await listByIds([leadId])
  if (!lead || !isStaff(ctx.actor, lead)) throw new AppError('not_found', `no lead ${leadId} to merge`)
  const near = { place: lead.area[1], category: lead.categoryId }
  const { leads } = await findPublic(text ? { text } : near)
  return {
    rows: await rowsFor(
      leads.filter(({ id }) => id !== leadId),
      ctx,
    ),
  }
}
