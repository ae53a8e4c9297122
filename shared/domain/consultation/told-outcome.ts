import * as z from '@shared/zod'
import { Outcome, Suggestion } from './outcome'
import { ToldSupport, toldSupport } from './told-support'

/** A line as anybody may read it: who stood behind it without anybody's own vote. */
export const ToldSuggestion = z.extend(Suggestion, { support: z.array(ToldSupport) })
export type ToldSuggestion = z.infer<typeof ToldSuggestion>

/** What a talk left, as it may leave the server: to the convener and the office as to everybody. */
export const ToldOutcome = z.extend(Outcome, { suggestions: z.array(ToldSuggestion).check(z.maxLength(60)) })
export type ToldOutcome = z.infer<typeof ToldOutcome>

export const toldOutcome = (outcome: Outcome): ToldOutcome => ({
  ...outcome,
  suggestions: outcome.suggestions.map(line => ({ ...line, support: toldSupport(line.support) })),
})
