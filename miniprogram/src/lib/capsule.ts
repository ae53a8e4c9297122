import Taro from '@tarojs/taro'

/** WeChat's own buttons lie over the page: the room they take from its right edge and from its top, in px. */
export function capsule(): { right: number; top: number } {
  const { left, bottom } = Taro.getMenuButtonBoundingClientRect()
  return { right: Math.max(0, Taro.getWindowInfo().windowWidth - left), top: bottom }
}
