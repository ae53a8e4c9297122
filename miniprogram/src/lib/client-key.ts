/** A key made here, so that a thing sent twice is one thing there. Random enough to be unique, not a secret. */
export const clientKey = () =>
  [Date.now().toString(36), ...[1, 2, 3].map(() => Math.random().toString(36).slice(2, 10))].join('-')
