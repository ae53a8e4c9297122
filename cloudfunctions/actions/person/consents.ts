import { AppError } from '@shared/domain/errors'
import { isAuthor } from '@shared/domain/lead/lead-relation'
import { consentsOf, giveConsent, withdrawConsent } from '../../store/consents'
import { getLead } from '../../store/leads'
import type { Handler } from '../context'
import { takeBackFromLead } from './take-back-from-lead'

/** What I agreed to, and what I took back. */
export const listConsents: Handler<'person.consents'> = async (_input, { actor }) => ({
  consents: await consentsOf(actor.id),
})

/** An agreement is for everything (PRIVACY) or for one lead of one's own; somebody else's lead does not exist. */
export const consent: Handler<'person.consent'> = async ({ purpose, leadId }, { actor, now }) => {
  if (purpose !== 'PRIVACY' && !leadId)
    throw new AppError('invalid_input', 'consent to what', { field: 'leadId' })
  if (leadId && !isAuthor(actor, await getLead(leadId))) throw new AppError('not_found', 'not an own lead')
  await giveConsent({ personId: actor.id, purpose, leadId, at: now() })
  return { done: true }
}

/** Taken back as easily as it was given: what rested on it ends first, then the line is closed. */
export const withdrawOne: Handler<'person.withdrawConsent'> = async ({ consentId }, ctx) => {
  const found = (await consentsOf(ctx.actor.id)).find(({ id }) => id === consentId)
  if (!found) throw new AppError('not_found', 'not an own consent')
  if (!found.withdrawnAt) {
    if (found.leadId) await takeBackFromLead(found.leadId, found.purpose, ctx)
    await withdrawConsent(found.id, ctx.now())
  }
  return { done: true }
}
