const classes = {
  DONE: 'done',
  UNDERWAY: 'underway',
  PLANNED: 'planned',
  BLOCKED: 'blocked',
  REFERENCE: 'reference',
  INFEASIBLE: 'infeasible',
} as const

/** What came of a matter. `said`: only the unit says so; the fill comes with the speaker's confirmation. */
export type Outcome = {
  meaning: keyof typeof classes
  words: string
  letter?: string | undefined
  said?: boolean | undefined
}

/** The end of the class names of stamp and ring. */
export const outcomeClass = (outcome: Outcome | undefined) => (outcome ? classes[outcome.meaning] : 'none')
