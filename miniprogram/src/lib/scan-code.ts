import Taro from '@tarojs/taro'

export const canScan = true

/** What stands in a code before the camera; nothing, when she went back without one. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
