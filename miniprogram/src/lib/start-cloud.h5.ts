/** A browser asks over HTTP and has nothing to open. */
export const startCloud = () => undefined
