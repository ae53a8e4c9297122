/** How long a code is shown, and how long the one before it still counts (rulings 1: voluntary, for the minutes only). */
export const CODE_SECONDS = 30

/** The number of the window in which a moment lies. */
export const windowOf = (at: string) => Math.floor(Date.parse(at) / (CODE_SECONDS * 1000))

/** When the window ends, and the code with it. */
export const windowEnd = (window: number) => new Date((window + 1) * CODE_SECONDS * 1000).toISOString()

/** The windows whose codes are taken: this one, and the one before it, for slow thumbs. */
export const windowsTaken = (at: string) => [windowOf(at), windowOf(at) - 1]
