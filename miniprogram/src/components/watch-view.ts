import Taro from '@tarojs/taro'

/** Tells when an element comes within two screens of view or leaves it, and how high it is. Returns what ends it. */
export function watchView(id: string, tell: (near: boolean, height: number) => void) {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => undefined
  const observer = Taro.createIntersectionObserver(page)
  observer.relativeToViewport({ top: 1500, bottom: 1500 }).observe(`#${id}`, result => {
    tell((result.intersectionRatio ?? 0) > 0, result.boundingClientRect?.height ?? 0)
  })
  return () => observer.disconnect()
}
