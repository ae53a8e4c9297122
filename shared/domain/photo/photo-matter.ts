/** What a photo is bound to when no lead shows it: a lead's id has no colon. */
export const matterKey = (kind: 'hall' | 'consultation' | 'commitment' | 'case', id: string) =>
  `${kind}:${id}`

/** The id of what a photo is bound to, if it is of this kind. */
export const boundId = (kind: Parameters<typeof matterKey>[0], boundTo: string): string | undefined =>
  boundTo.startsWith(`${kind}:`) ? boundTo.slice(kind.length + 1) : undefined

export const isOfLead = (boundTo: string) => !boundTo.includes(':')
