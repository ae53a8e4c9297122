import Taro from '@tarojs/taro'

/** Shows a Word file in WeChat's own reader, from whose menu it can be sent on. `base64` is the file itself. */
export async function openDocument(fileName: string, base64: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
  await Taro.openDocument({ filePath, showMenu: true })
}
