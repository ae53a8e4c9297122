/** A document as it lies in a collection. */
export type Doc = { _id: string; [field: string]: unknown }

/** Without what is undefined: a document has no such fields. */
export const docOf = (id: string, fields: object): Doc => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  _id: id,
})
