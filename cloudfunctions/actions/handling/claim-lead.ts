import { dueAfter } from '@shared/domain/calendar/due-after'
import { AppError } from '@shared/domain/errors'
import { listClaimable, listClaimedBy } from '../../store/lead-lists'
import { personById } from '../../store/people'
import type { Handler } from '../context'
import { pageFor } from '../lead/list-leads'
import { takeStep } from '../lead/take-step'

export const listClaimableLeads: Handler<'lead.listClaimable'> = async ({ category, cursor }, ctx) =>
  pageFor(await listClaimable(category, cursor), ctx)

export const listClaimedLeads: Handler<'lead.listClaimed'> = async ({ cursor }, ctx) =>
  pageFor(await listClaimedBy(ctx.actor.id, cursor), ctx)

/** 揭榜领题: a member takes a lead, for so many days, and no more leads at once than she can write. */
export const claimLead: Handler<'lead.claim'> = (asked, ctx) => {
  const { actor, settings } = ctx
  return takeStep(
    'claim',
    {
      ...asked,
      carry: async (_lead, at) => {
        const { leads } = await listClaimedBy(actor.id)
        if (leads.filter(({ status }) => status === 'CLAIMED').length >= settings.maxClaims)
          throw new AppError('too_many', 'claims', { field: 'claims' })
        const { name = '', partyGroup } = await personById(actor.id)
        const until = dueAfter(at, { days: settings.terms.claimDays }, settings.calendar)
        const claim = { personId: actor.id, name, at, until, ...(partyGroup && { partyGroup }) }
        return { set: { claim }, facts: { member: name, date: until } }
      },
    },
    ctx,
  )
}

export const releaseClaim: Handler<'lead.release'> = (asked, ctx) => {
  const { reasonCode, text } = asked
  return takeStep(
    'release',
    {
      ...asked,
      carry: ({ claim }) => ({
        text,
        set: { claim: undefined },
        facts: { reasonCode, ...(claim && { member: claim.name }) },
      }),
    },
    ctx,
  )
}
