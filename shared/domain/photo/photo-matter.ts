/** What a photo is bound to when no lead shows it: a lead's id has no colon. */
export const matterKey = (kind: 'hall' | 'consultation' | 'commitment' | 'case', id: string) =>
  `${kind}:${id}`

export const isOfLead = (boundTo: string) => !boundTo.includes(':')
