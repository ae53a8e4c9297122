/** What a helper may say for somebody. */
export const helpedSteps = ['confirm', 'deny', 'answer', 'withdraw'] as const
export type HelpedStep = (typeof helpedSteps)[number]
