import { AppError } from '@shared/domain/errors'
import type { Handler } from '../context'
import { demandPublishable } from './demand-publishable'
import { giveLeadConsents } from './give-lead-consents'
import { takeStep } from './take-step'
import { withdrawLeadConsents } from './withdraw-lead-consents'

/** Who reads it, and under whose name. What becomes readable by more people is looked at first. */
export const changeVisibility: Handler<'lead.changeVisibility'> = async (asked, ctx) => {
  const { visibility, name } = asked
  const view = await takeStep(
    'changeVisibility',
    {
      ...asked,
      carry: async lead => {
        const contact = { ...lead.contact, ...(name && { name }) }
        if (visibility === 'PUBLIC_NAMED' && !contact.name)
          throw new AppError('invalid_input', 'no name to show', { field: 'name' })
        await demandPublishable(lead, { ...lead, visibility, contact }, ctx)
        // words that were passed for the unit's eyes are checked again for everybody's
        const set = { visibility, ...(name && { contact }), textChecked: undefined }
        return { set, facts: { visibility } }
      },
    },
    ctx,
  )
  if (visibility !== 'PUBLIC_NAMED') await withdrawLeadConsents(asked.leadId, ctx, 'PUBLIC_NAME')
  await giveLeadConsents(asked.leadId, { contactForUnit: false, visibility }, ctx)
  return view
}

/** What the unit has read cannot be called back; from now on it gets no more (words: forward.withdrawDone). */
export const changeContact: Handler<'lead.changeContact'> = async (asked, ctx) => {
  const { contact, contactForUnit } = asked
  if (contactForUnit && !contact?.phone) throw new AppError('invalid_input', 'no phone', { field: 'phone' })
  const view = await takeStep(
    'changeContact',
    {
      ...asked,
      carry: async lead => {
        await demandPublishable(lead, { ...lead, contact }, ctx)
        return { set: { contact, contactForUnit } }
      },
    },
    ctx,
  )
  if (!contactForUnit) await withdrawLeadConsents(asked.leadId, ctx, 'CONTACT_FOR_UNIT')
  if (!contact?.phone) await withdrawLeadConsents(asked.leadId, ctx, 'CALL_BACK')
  await giveLeadConsents(asked.leadId, { contact, contactForUnit, visibility: view.visibility }, ctx)
  return view
}
