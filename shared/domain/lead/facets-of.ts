import { isPublic } from './lead-audience'
import type { Lead } from './lead'
import type { StateGroup } from './lead-status'
import { stateGroupOf } from './status-groups'

/** What a public list may be narrowed by; each part may be missing. */
export type Facet = {
  place?: string | undefined
  category?: string | undefined
  state?: StateGroup | undefined
}

/** One key for one combination of filters, so that every public list is one equality on one index. */
export const facetKey = ({ place, category, state }: Facet) =>
  `${place ?? ''}|${category ?? ''}|${state ?? ''}`

/** Every combination under which a public lead is found; a hidden one is found under none. */
export function facetsOf(lead: Pick<Lead, 'status' | 'visibility' | 'area' | 'categoryId'>): string[] {
  if (!isPublic(lead)) return []
  const places = [undefined, ...lead.area.slice(1)]
  const categories = lead.categoryId ? [undefined, lead.categoryId] : [undefined]
  const state = stateGroupOf(lead.status)
  const states = state ? [undefined, state] : [undefined]
  return places.flatMap(place =>
    categories.flatMap(category => states.map(group => facetKey({ place, category, state: group }))),
  )
}
