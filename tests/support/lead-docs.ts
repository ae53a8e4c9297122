import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import { leadIndex } from '../../cloudfunctions/store/lead-index'
import { lead } from './leads'

const at = '2026-03-01T08:00:00.000Z'
const due = '2026-03-09T15:59:59.000Z'
const asked = { reasonCode: 'NOT_OURS', text: '这条路归区里管养。', at }

/** A lead in this state, with all that belongs to it and to the states around it. */
export function leadIn(status: LeadStatus, people: Record<string, string>): Lead {
  const { 'o-resident': authorId = '', 'o-clerk': writtenBy = '', 'o-member': personId = '' } = people
  const reply = {
    resultMeaning: 'DONE' as const,
    done: '路灯已经修好。',
    nextSteps: [],
    round: 1,
    unitId: 'roads',
    writtenBy,
    writtenAt: at,
  }
  return lead({
    id: `lead-${status}`,
    status,
    authorId,
    unitId: 'roads',
    createdAt: at,
    statusAt: at,
    acceptedAt: at,
    stateDueAt: due,
    dueAt: due,
    draftReply: reply,
    replies:
      status === 'ANSWERED' || status === 'CLOSED' ? [{ ...reply, signedBy: writtenBy, signedAt: at }] : [],
    ...(status === 'CLAIMED' && { claim: { personId, name: '苏望舒', at, until: due } }),
    ...(status === 'RETURN_ASKED' && { returnAsked: { ...asked, toUnitId: 'housing' } }),
    ...(status === 'HANDLING' && { extensionAsked: { ...asked, dueAt: '2026-03-20T15:59:59.000Z' } }),
    ...(status === 'MERGED_INTO' && { mergedInto: { id: 'lead-OPEN', no: 'XS-2026-000001' } }),
  })
}

/** The same as they lie in the database. */
export const leadDocs = (statuses: readonly LeadStatus[], people: Record<string, string>) =>
  statuses.map(status => {
    const { id, ...fields } = leadIn(status, people)
    const index = Object.entries(leadIndex(leadIn(status, people))).filter(([, value]) => value !== undefined)
    return { ...fields, ...Object.fromEntries(index), _id: id, outbox: [] }
  })
