import { useDrafts } from '../../lib/drafts'
import { go, routes } from '../../lib/routes'
import type { LeadForm } from './lead-form'

/** The draft of 我要提; every other matter has one of its own beside it, so that none is written over another. */
export const leadDraftKey = 'lead-new'

const isLeadDraft = (name: string) => /^lead-new(?:$|[.:])/.test(name)

/** Puts a form aside as the draft of its own matter, unless she has begun to change that one already. Tells its name. */
export function keepLeadDraft(matter: string, form: LeadForm): string {
  const name = `${leadDraftKey}.${matter}`
  const { drafts, save } = useDrafts.getState()
  if (!drafts[name]) save(name, form)
  return name
}

/** Opens 我要提 with a form that was sent once. */
export const openLeadDraft = (matter: string, form: LeadForm) =>
  go(routes.leadNew(keepLeadDraft(matter, form)))

/** All leads that are begun on this device, the latest first. */
export function useLeadDrafts() {
  const drafts = useDrafts(state => state.drafts)
  return Object.entries(drafts)
    .filter(([name]) => isLeadDraft(name))
    .map(([name, { value, savedAt }]) => ({ name, savedAt, form: value as Partial<LeadForm> }))
    .sort((a, b) => b.savedAt - a.savedAt)
}
