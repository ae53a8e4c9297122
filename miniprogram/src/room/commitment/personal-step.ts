import type { Input } from '@shared/contract'

/** A step of a commitment that a person takes; the others are the clock's. */
export type PersonalStep = Input<'commitment.take'>['step']
