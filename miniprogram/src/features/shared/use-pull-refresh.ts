import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling a page down asks again. The page's configuration says `enablePullDownRefresh`. */
export function usePullRefresh(...refetch: (() => Promise<unknown>)[]) {
  usePullDownRefresh(() => {
    void Promise.all(refetch.map(ask => ask())).finally(() => Taro.stopPullDownRefresh())
  })
}
