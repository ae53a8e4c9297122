import { SYSTEM } from '../person/actor'
import type { Lead } from './lead'

type Written = Pick<Lead, 'situation' | 'analysis' | 'suggestion' | 'photoIds' | 'visibility' | 'categoryId'>

/** What she wrote, and whom she let see it: a lead that she closed in between must not stay open unnoticed. */
const written = ({ situation, analysis, suggestion, photoIds, visibility, categoryId }: Written) =>
  JSON.stringify([situation, analysis, suggestion, photoIds, visibility, categoryId])

/**
 * Whether a form was changed between two tries of which the first arrived as this lead. Once somebody has taken a step on
 * the lead, the form is history and says nothing any more.
 */
export const wasRewritten = (lead: Lead, form: Written): boolean =>
  lead.history.slice(1).every(({ actorId }) => actorId === SYSTEM.id) && written(lead) !== written(form)
