import Taro from '@tarojs/taro'

/** Opens CloudBase: the environment named at build time, or the one this mini-program is bound to. */
export const startCloud = () => Taro.cloud.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
