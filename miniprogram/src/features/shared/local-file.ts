import Taro from '@tarojs/taro'

/** A phone can only send a file it holds: a picture that is known by its address is fetched first. */
export async function localFile(src: string): Promise<string> {
  if (!/^https:/.test(src)) return src
  const { tempFilePath } = await Taro.downloadFile({ url: src })
  return tempFilePath
}
