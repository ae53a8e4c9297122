import Taro from '@tarojs/taro'

/** What became of it: `refused` when the phone's owner does not let WeChat write into the album. */
export type Saving = 'saved' | 'refused' | 'left' | 'failed'

const messageOf = (cause: unknown) => (cause as { errMsg?: string } | undefined)?.errMsg ?? ''

/** Puts a picture of this phone into its album, which asks the person the first time. */
export async function savePicture(_name: string, filePath: string): Promise<Saving> {
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'saved'
  } catch (cause) {
    const message = messageOf(cause)
    if (/auth|privacy|scope/i.test(message)) return 'refused'
    return /cancel/i.test(message) ? 'left' : 'failed'
  }
}

/** WeChat asks for a permission once; after a refusal only its own page of settings gives it. */
export const openPermissions = () => void Taro.openSetting({}).catch(() => undefined)
