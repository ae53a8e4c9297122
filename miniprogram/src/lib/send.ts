import Taro from '@tarojs/taro'

/** Sends to cloud function `api`. In a browser `send.h5.ts` takes this file's place. */
export async function send(action: string, input: unknown): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name: 'api', data: { action, input } })
  return result
}
