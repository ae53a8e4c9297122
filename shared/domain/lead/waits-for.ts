import type { Lead } from './lead'
import type { LeadStatus } from './lead-status'

/** Who owes the next deed. Several, if a unit works while staff decide about its extension. */
export type WaitsFor = 'system' | 'staff' | 'author' | 'member' | 'unit' | 'leader'

const byStatus: Partial<Record<LeadStatus, WaitsFor>> = {
  SAFETY_CHECK: 'system',
  HELD: 'staff',
  SCREENING: 'staff',
  NEEDS_INFO: 'author',
  OPEN: 'staff',
  CLAIMED: 'member',
  REFERRED: 'unit',
  RETURN_ASKED: 'staff',
  HANDLING: 'unit',
  SIGN_OFF: 'leader',
  ANSWERED: 'author',
  IN_CONSULTATION: 'staff',
}

/** The queue's question: on whose desk does this lead lie? Empty for a lead that has come to its end. */
export function waitsFor(lead: Pick<Lead, 'status' | 'extensionAsked' | 'history'>): WaitsFor[] {
  const first = byStatus[lead.status]
  const staffToo = Boolean(lead.extensionAsked) || lead.history.some(event => event.held)
  return [...new Set([...(first ? [first] : []), ...(staffToo ? (['staff'] as const) : [])])]
}
