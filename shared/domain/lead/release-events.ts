import type { LeadEvent } from './lead-event'

/** The history with these lines free for everybody who reads the lead. */
export const releaseEvents = (history: readonly LeadEvent[], ids: readonly string[]): LeadEvent[] =>
  history.map(event => {
    const { held: _held, awaitsPhotos: _awaits, ...free } = event
    return ids.includes(event.id) ? free : event
  })
