import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

let known: number | undefined

const listen = (changed: () => void) => {
  const measure = () => {
    known = Taro.getWindowInfo().windowWidth
    changed()
  }
  Taro.onWindowResize(measure)
  return () => Taro.offWindowResize(measure)
}

/** Whether the window of WeChat on a desktop or a tablet is at least so wide, in px: it can be drawn larger at any time. */
export const useWide = (width = 1024): boolean =>
  useSyncExternalStore(listen, () => (known ??= Taro.getWindowInfo().windowWidth) >= width)
