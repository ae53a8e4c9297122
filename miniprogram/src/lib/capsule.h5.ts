/** A browser has no buttons of its own over the page. */
export const capsule = () => ({ right: 0, top: 0 })
