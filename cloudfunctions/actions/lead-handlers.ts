import type { leadActions } from '@shared/contract/lead'
import { getLead } from '../store/leads'
import type { Handler } from './context'
import { changeContact, changeVisibility } from './lead/author-choices'
import {
  agreeToOpen,
  answerQuestion,
  appealVerdict,
  confirmAnswer,
  denyAnswer,
  objectToMerge,
  reboundLead,
  reopenLead,
  supplementLead,
  undoLead,
  withdrawLead,
  withdrawName,
} from './lead/author-steps'
import { followLead, unfollowLead } from './lead/follow-lead'
import { findLeads, listFollowedLeads, listMine } from './lead/list-leads'
import { shareCode } from './lead/share-code'
import { showLead } from './lead/show-lead'
import { submitLead } from './lead/submit-lead'

export const leadHandlers: { [N in keyof typeof leadActions]: Handler<N> } = {
  'lead.submit': submitLead,
  'lead.get': async ({ leadId }, ctx) => showLead(await getLead(leadId), ctx),
  'lead.find': findLeads,
  'lead.listMine': listMine,
  'lead.listFollowed': listFollowedLeads,
  'lead.follow': followLead,
  'lead.unfollow': unfollowLead,
  'lead.shareCode': shareCode,
  'lead.undo': undoLead,
  'lead.supplement': supplementLead,
  'lead.answer': answerQuestion,
  'lead.reopen': reopenLead,
  'lead.appeal': appealVerdict,
  'lead.objectMerge': objectToMerge,
  'lead.agreeToOpen': agreeToOpen,
  'lead.confirm': confirmAnswer,
  'lead.deny': denyAnswer,
  'lead.rebound': reboundLead,
  'lead.withdraw': withdrawLead,
  'lead.withdrawName': withdrawName,
  'lead.changeVisibility': changeVisibility,
  'lead.changeContact': changeContact,
}
