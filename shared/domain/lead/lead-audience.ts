import { hasRole, type Actor } from '../person/actor'
import type { Lead } from './lead'
import { isAuthor, isHelper, isStaff, isUnitPeople, relations } from './lead-relation'
import { publicStatuses } from './status-groups'

/**
 * As whom somebody reads a lead. `own` is its author, or who helps her right now; `staff` those who screen it;
 * `unitContact` the unit that got the author's contact by her own tick, `unit` one that did not; `office` reads
 * without acting (supervisor of a supervised lead, auditor, a claimer); `named` and `unnamed` are everybody else.
 */
export const audiences = ['own', 'staff', 'unitContact', 'unit', 'office', 'named', 'unnamed'] as const
export type Audience = (typeof audiences)[number]

/** Read by everybody: not before it was accepted, never if it is for the unit only, never once refused. */
export const isPublic = ({ status, visibility }: Pick<Lead, 'status' | 'visibility'>) =>
  visibility !== 'UNIT_ONLY' && publicStatuses.includes(status)

const isOffice = (actor: Actor, lead: Lead) =>
  Boolean(relations.claimer(actor, lead)) ||
  (hasRole(actor, 'supervisor') && Boolean(lead.supervised)) ||
  (hasRole(actor, 'auditor') && publicStatuses.includes(lead.status))

/** A member may read what its author agreed to open to the members. */
const inMarket = (actor: Actor, lead: Lead) =>
  hasRole(actor, 'member') && Boolean(lead.membersAgreed) && publicStatuses.includes(lead.status)

const isOwn = (actor: Actor, lead: Lead) => isAuthor(actor, lead) || isHelper(actor, lead)

/** Who reads it because of what she has to do with it. */
function nearAudience(lead: Lead, actor: Actor): Audience | undefined {
  if (isOwn(actor, lead)) return 'own'
  if (isStaff(actor, lead)) return 'staff'
  if (isUnitPeople(actor, lead)) return lead.contactForUnit ? 'unitContact' : 'unit'
  return isOffice(actor, lead) ? 'office' : undefined
}

/** As whom this person reads the lead; undefined if it is hidden from her. `lead-view.ts` says what each one sees. */
export function audienceOf(lead: Lead, actor: Actor): Audience | undefined {
  if (lead.status === 'WITHDRAWN') return isOwn(actor, lead) ? 'own' : undefined
  const near = nearAudience(lead, actor)
  if (near) return near
  if (!isPublic(lead) && !inMarket(actor, lead)) return undefined
  return lead.visibility === 'PUBLIC_NAMED' ? 'named' : 'unnamed'
}
