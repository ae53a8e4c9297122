import Taro from '@tarojs/taro'

/** Tells now, and whenever it changes, whether there is a network. In a browser `watch-network.h5.ts` does it. */
export function watchNetwork(tell: (online: boolean) => void) {
  Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected))
  void Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') })
}
