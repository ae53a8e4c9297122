/** Inside WeChat the platform itself says who is asking. In a browser `session.h5.ts` takes this file's place. */
export const bearer = (): { authorization?: string } => ({})
