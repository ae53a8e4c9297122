import Taro from '@tarojs/taro'

/**
 * Hands a file over: WeChat has no downloads, so the person sends it to herself or to whom she likes. Where WeChat
 * will not share it (only a fresh tap may), the text lies in the clipboard.
 */
export async function saveTextFile(fileName: string, text: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
  try {
    await Taro.shareFileMessage({ filePath, fileName })
  } catch {
    await Taro.setClipboardData({ data: text })
  }
}
