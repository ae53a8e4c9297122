import type { Lead } from './lead'

type Written = Pick<Lead, 'situation' | 'analysis' | 'suggestion' | 'photoIds'>

const written = ({ situation, analysis, suggestion, photoIds }: Written) =>
  JSON.stringify([situation, analysis, suggestion, photoIds])

/**
 * Whether a form was changed between two tries of which the first arrived as this lead. Once its author has taken a step
 * on the lead, the form is history and says nothing any more.
 */
export const wasRewritten = (lead: Lead, form: Written): boolean =>
  !lead.history.slice(1).some(({ actorId }) => actorId === lead.authorId) && written(lead) !== written(form)
