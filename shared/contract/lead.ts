import * as z from '@shared/zod'
import { Contact, furtherText, LeadDraft, Visibility } from '../domain/lead/lead'
import { LeadOrigin } from '../domain/lead/lead-origin'
import { StateGroup } from '../domain/lead/lead-status'
import { LeadSummary } from '../domain/lead/lead-summary'
import { LeadView } from '../domain/lead/lead-view'
import { command, query } from './define'
import { code, cursor, everybody, id, key, note, onLead, pageOf, photoIds, reason } from './fields'

const step = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: everybody, input: z.object({ ...onLead, ...input }), output: LeadView })

/** What anybody can ask about leads: raise one, find one, follow one, and act as its author. */
export const leadActions = {
  'lead.submit': command({
    roles: everybody, // how many a day is counted by the action: a lead that is sent again is not another one
    input: z.extend(LeadDraft, {
      key,
      insist: z.exactOptional(z.boolean()),
      asMember: z.exactOptional(z.boolean()),
      origin: z.exactOptional(LeadOrigin),
    }),
    output: LeadView,
  }),
  'lead.get': query({ roles: everybody, input: z.object({ leadId: id }), output: LeadView }),
  'lead.find': query({
    roles: everybody,
    limit: 'search',
    input: z.object({
      place: z.exactOptional(id),
      category: z.exactOptional(id),
      state: z.exactOptional(StateGroup),
      text: z.exactOptional(z.string().check(z.trim(), z.maxLength(40))),
      cursor,
    }),
    output: pageOf(LeadSummary),
  }),
  'lead.listMine': query({ roles: everybody, input: z.object({ cursor }), output: pageOf(LeadSummary) }),
  'lead.listFollowed': query({ roles: everybody, input: z.object({ cursor }), output: pageOf(LeadSummary) }),
  'lead.follow': command({
    roles: everybody,
    input: z.object({ leadId: id, kind: z.enum(['MET', 'FOLLOW']) }),
    output: LeadView,
  }),
  'lead.unfollow': command({ roles: everybody, input: z.object({ leadId: id }), output: LeadView }),
  'lead.shareCode': query({
    roles: everybody,
    input: z.object({ leadId: id }),
    output: z.object({ image: z.string() }),
  }),

  'lead.undo': step({}),
  'lead.supplement': step({ text: furtherText, photoIds }),
  'lead.answer': step({ text: furtherText, photoIds }),
  'lead.reopen': step({ text: furtherText, photoIds }),
  'lead.appeal': step({ text: note }),
  'lead.objectMerge': step({ text: note }),
  'lead.agreeToOpen': step({}),
  'lead.confirm': step({ text: z.exactOptional(note), photoIds }),
  'lead.deny': step({ text: reason, photoIds }),
  'lead.rebound': step({ text: reason, photoIds }),
  'lead.withdraw': step({ reasonCode: z.exactOptional(code) }),
  'lead.withdrawName': step({}),
  'lead.changeVisibility': step({ visibility: Visibility, name: z.exactOptional(Contact.shape.name) }),
  'lead.changeContact': step({ contact: z.exactOptional(Contact), contactForUnit: z.boolean() }),
}
