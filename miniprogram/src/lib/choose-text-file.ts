import Taro from '@tarojs/taro'

/** A file of text that the person chose, read whole. */
export type ChosenText = { name: string; text: string }

/** Lets her choose a file of text from a chat of hers: WeChat shows mini-programs no other files. */
export async function chooseTextFile(extension: string): Promise<ChosenText | undefined> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [extension] }).catch(
    () => undefined,
  )
  const file = chosen?.tempFiles[0]
  if (!file) return undefined
  const text = await new Promise<string>((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'utf8',
      success: ({ data }) => resolve(String(data)),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
  return { name: file.name, text }
}
