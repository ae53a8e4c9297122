import type { Lead } from './lead'

/** Stands where a person was who had herself erased. */
export const ERASED = 'erased'

/** The matter without its author: what others follow stays, and nothing in it leads to her any more. */
export function anonymised({ authorId, contact: _contact, ...matter }: Lead): Lead {
  const history = matter.history.map(event =>
    event.actorId === authorId ? { ...event, actorId: ERASED } : event,
  )
  const hidden = { contactForUnit: false, ...(matter.visibility === 'PUBLIC_NAMED' && hiddenName) }
  const lead = { ...matter, ...hidden, history }
  return lead.status === 'WITHDRAWN' ? emptied(lead) : lead
}

const hiddenName = { visibility: 'PUBLIC_HIDDEN_NAME' } as const

/** What was taken back is read by nobody: only its number and its dates are kept. */
function emptied({
  analysis: _analysis,
  suggestion: _suggestion,
  spot: _spot,
  question: _question,
  ...lead
}: Lead) {
  return {
    ...lead,
    title: ERASED,
    situation: 'erased by its author',
    photoIds: [],
    history: lead.history.map(({ text: _text, photoIds: _photoIds, ...event }) => event),
  }
}
