import type { Calendar } from '../calendar/calendar'
import type { Terms } from '../settings/settings'

/** The tenant's terms and holidays: what turns a step into dates. */
export type Rules = { terms: Terms; calendar: Calendar }
