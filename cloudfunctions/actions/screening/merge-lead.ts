import { AppError } from '@shared/domain/errors'
import { isStaff } from '@shared/domain/lead/lead-relation'
import { publicStatuses } from '@shared/domain/lead/lead-status'
import type { Lead } from '@shared/domain/lead/lead'
import { follow, followerPages } from '../../store/follows'
import { findPublic, listByIds } from '../../store/lead-lists'
import type { Ctx, Handler } from '../context'
import { rowsFor } from '../lead/list-leads'
import { takeStep } from '../lead/take-step'

async function target(intoId: string, { id }: Lead, { actor }: Ctx): Promise<Lead> {
  const [into] = await listByIds([intoId])
  const fits = into && into.id !== id && publicStatuses.includes(into.status) && isStaff(actor, into)
  if (!fits) throw new AppError('invalid_input', `cannot merge into ${intoId}`, { field: 'into' })
  return into
}

/** Everybody who stood behind the merged lead stands behind the other one before the two become one. */
async function bringOver(lead: Lead, into: Lead, at: string): Promise<void> {
  if (lead.authorId && lead.authorId !== into.authorId)
    await follow({ leadId: into.id, personId: lead.authorId, kind: 'MET', at })
  for await (const { personIds } of followerPages(lead.id, { cursor: '', pageSize: 100 }))
    for (const personId of personIds)
      if (personId !== into.authorId) await follow({ leadId: into.id, personId, kind: 'MET', at })
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
