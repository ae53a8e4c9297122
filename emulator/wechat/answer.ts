export type WeChatAnswer = { errcode: number; errmsg: string } & Record<string, unknown>

/** A good answer of WeChat's server. */
export const fine = (fields: object = {}): WeChatAnswer => ({ errcode: 0, errmsg: 'ok', ...fields })

/** A refusal of WeChat's server: an answer like any other, with its number. */
export const refused = (errcode: number, errmsg: string): WeChatAnswer => ({ errcode, errmsg })
