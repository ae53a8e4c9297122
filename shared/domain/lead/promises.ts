import type { ResultMeaning } from './result-meaning'

/** Meanings that promise something: at least one next step with a date. Apart, so that a phone needs no schema for it. */
export const promises = (meaning: ResultMeaning) => meaning === 'UNDERWAY' || meaning === 'PLANNED'
