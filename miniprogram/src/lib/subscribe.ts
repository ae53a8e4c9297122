import Taro from '@tarojs/taro'

export type SubscribeAnswer = Record<string, 'accept' | 'reject' | 'ban' | 'filter'>

/**
 * Asks for one message of each template. WeChat opens its question only as the first thing inside a tap: call this
 * before anything that waits. A question that cannot be asked is an empty answer, never an error.
 */
export async function askToSubscribe(templateIds: readonly string[]): Promise<SubscribeAnswer> {
  if (templateIds.length === 0) return {}
  try {
    const answer = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })
    const ids = new Set(templateIds)
    return Object.fromEntries(Object.entries(answer).filter(([id]) => ids.has(id))) as SubscribeAnswer
  } catch {
    return {}
  }
}
