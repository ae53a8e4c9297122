/** A browser has no scanner of its own: she types the code. */
export const canScan = false

export const scanCode = (): Promise<string | undefined> => Promise.resolve(undefined)
