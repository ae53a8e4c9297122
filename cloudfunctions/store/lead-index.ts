import { desksOf } from '@shared/domain/lead/desks-of'
import { facetsOf } from '@shared/domain/lead/facets-of'
import { isPublic } from '@shared/domain/lead/lead-audience'
import type { Lead } from '@shared/domain/lead/lead'
import { nextMoment } from '@shared/domain/lead/next-moment'
import { bigramsOf } from '@shared/domain/text/bigrams-of'

/** A key that sorts by time and is never shared by two leads, so that a cursor never skips one. */
const keyAt = (at: string | undefined, id: string) => (at ? `${at}_${id}` : undefined)

/** Work without a date comes after all that has one, and has its place there. */
const UNDATED = '9999-12-31'

const isClaimable = (lead: Lead) =>
  lead.status === 'OPEN' && (lead.visibility !== 'UNIT_ONLY' || Boolean(lead.membersAgreed))

/** A category's own list and the list of all; nothing for a lead that members may not see. */
const claimableIn = (lead: Lead) =>
  isClaimable(lead) ? ['*', ...(lead.categoryId ? [lead.categoryId] : [])] : []

/**
 * What the lists and the jobs look a lead up by. Made anew from the record at every save, so that no list can know
 * better than the record; a field that is undefined is taken out of its index.
 */
export function leadIndex(lead: Lead) {
  const { id, history } = lead
  const persons = new Set(history.map(event => event.actorId))
  const desks = desksOf(lead)
  return {
    createdKey: keyAt(lead.createdAt, id),
    acceptedKey: keyAt(lead.acceptedAt, id),
    dueKey: keyAt(lead.stateDueAt ?? (desks.length > 0 ? UNDATED : undefined), id),
    touchedKey: keyAt(history.at(-1)?.at, id),
    touchedBy: [...persons].filter(person => person !== 'system' && person !== lead.authorId),
    facets: facetsOf(lead),
    grams: isPublic(lead) ? bigramsOf(`${lead.title}。${lead.situation}`) : [],
    claimable: claimableIn(lead),
    desks,
    momentAt: nextMoment(lead)?.at,
  }
}
