import type { screeningActions } from '@shared/contract/screening'
import type { Handler } from './context'
import { rejectHeld, releaseEntry, releaseHeld } from './screening/held-steps'
import { countQueue, listQueue } from './screening/list-queue'
import { findToMerge, mergeLead } from './screening/merge-lead'
import { openLead } from './screening/open-lead'
import {
  acceptLead,
  approveExtension,
  approveReturn,
  askAuthor,
  askToOpen,
  declineLead,
  nudgeUnit,
  redirectLead,
  referLead,
  refuseExtension,
  refuseReturn,
} from './screening/staff-steps'

export const screeningHandlers: { [N in keyof typeof screeningActions]: Handler<N> } = {
  'queue.list': listQueue,
  'queue.counts': countQueue,
  'lead.open': openLead,
  'lead.findToMerge': findToMerge,
  'lead.releaseHeld': releaseHeld,
  'lead.rejectHeld': rejectHeld,
  'lead.releaseEntry': releaseEntry,
  'lead.ask': askAuthor,
  'lead.accept': acceptLead,
  'lead.decline': declineLead,
  'lead.redirect': redirectLead,
  'lead.merge': mergeLead,
  'lead.askToOpen': askToOpen,
  'lead.refer': referLead,
  'lead.approveReturn': approveReturn,
  'lead.refuseReturn': refuseReturn,
  'lead.approveExtension': approveExtension,
  'lead.refuseExtension': refuseExtension,
  'lead.nudge': nudgeUnit,
}
