import * as z from '@shared/zod'
import { LeadSummary } from '../domain/lead/lead-summary'
import { LeadView } from '../domain/lead/lead-view'
import { ReplyDraft } from '../domain/lead/reply'
import { Contact, furtherText } from '../domain/lead/lead'
import { command, query } from './define'
import {
  clerkRoles,
  code,
  cursor,
  id,
  key,
  onLead,
  pageOf,
  photoIds,
  reason,
  signerRoles,
  staffRoles,
  unitRoles,
} from './fields'

const clerk = <I extends Parameters<typeof z.object>[0] & object>(input: I) =>
  command({ roles: clerkRoles, input: z.object({ ...onLead, ...input }), output: LeadView })

/** What a unit does with a lead that was referred to it, and what a member does with one she claims. */
export const handlingActions = {
  'lead.acceptReferral': clerk({}),
  'lead.requestReturn': clerk({ reasonCode: code, text: reason, toUnitId: id }),
  'lead.progress': command({
    roles: unitRoles,
    input: z.object({ ...onLead, text: furtherText, photoIds }),
    output: LeadView,
  }),
  'lead.askExtension': clerk({ reasonCode: code, text: reason, date: z.iso.date() }),
  'lead.reply': clerk({ reply: ReplyDraft, photoIds }),
  'lead.sign': command({ roles: signerRoles, input: z.object(onLead), output: LeadView }),
  'lead.signBack': command({
    roles: signerRoles,
    input: z.object({ ...onLead, text: reason }),
    output: LeadView,
  }),

  'lead.lookAtContact': command({
    roles: [...staffRoles, ...unitRoles],
    input: z.object({ leadId: id, key }),
    output: Contact,
  }),

  'lead.listClaimable': query({
    roles: ['member'],
    input: z.object({ category: z.exactOptional(id), cursor }),
    output: pageOf(LeadSummary),
  }),
  'lead.listClaimed': query({ roles: ['member'], input: z.object({ cursor }), output: pageOf(LeadSummary) }),
  'lead.claim': command({ roles: ['member'], input: z.object(onLead), output: LeadView }),
  'lead.release': command({
    roles: ['member'],
    input: z.object({ ...onLead, reasonCode: code, text: z.exactOptional(reason) }),
    output: LeadView,
  }),
}
