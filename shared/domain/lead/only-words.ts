import type { LeadStep } from './lead-step'

/** Steps that are nothing but somebody's words: while those are held there is nothing to tell and nothing to show. */
export const onlyWords: readonly LeadStep[] = ['progress', 'supplement']
