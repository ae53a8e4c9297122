/** WeChat has no focus that a program could move. */
export const focusOn = (_id: string): void => undefined
