import Taro from '@tarojs/taro'

/** Where this device keeps things. In a browser `shelf.h5.ts` takes this file's place. */
export const shelf = {
  get: (address: string): unknown => Taro.getStorageSync(address),
  set: (address: string, text: string) => Taro.setStorageSync(address, text),
  remove: (address: string) => Taro.removeStorageSync(address),
}
