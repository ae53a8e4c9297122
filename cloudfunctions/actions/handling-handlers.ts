import type { handlingActions } from '@shared/contract/handling'
import type { Handler } from './context'
import { lookAtContact } from './handling/look-at-contact'
import { claimLead, listClaimableLeads, listClaimedLeads, releaseClaim } from './handling/claim-lead'
import {
  acceptReferral,
  askExtension,
  replyToLead,
  reportProgress,
  requestReturn,
  signBack,
  signReply,
} from './handling/unit-steps'

export const handlingHandlers: { [N in keyof typeof handlingActions]: Handler<N> } = {
  'lead.acceptReferral': acceptReferral,
  'lead.requestReturn': requestReturn,
  'lead.progress': reportProgress,
  'lead.askExtension': askExtension,
  'lead.reply': replyToLead,
  'lead.sign': signReply,
  'lead.signBack': signBack,
  'lead.lookAtContact': lookAtContact,
  'lead.listClaimable': listClaimableLeads,
  'lead.listClaimed': listClaimedLeads,
  'lead.claim': claimLead,
  'lead.release': releaseClaim,
}
