/** What stands behind the ? of the page's address. */
export const params: Record<string, string> = {}

/** What a component test plays of @tarojs/taro: `jest.mock('@tarojs/taro', () => require('../support/taro').taro())`. */
export function taro(own: object = {}) {
  const kept = new Map<string, unknown>()
  const still = () => undefined
  const api = {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
    getCurrentPages: () => [],
    getAppBaseInfo: () => ({ theme: 'light', fontSizeSetting: 16 }),
    getWindowInfo: () => ({ statusBarHeight: 0, windowWidth: 375 }),
    getMenuButtonBoundingClientRect: () => ({ left: 375, bottom: 0 }),
    onWindowResize: still,
    offWindowResize: still,
    onThemeChange: still,
    onNetworkStatusChange: still,
    getNetworkType: still,
    navigateTo: jest.fn(async () => undefined),
    switchTab: jest.fn(async () => undefined),
    redirectTo: jest.fn(async () => undefined),
    navigateBack: jest.fn(async () => undefined),
    stopPullDownRefresh: jest.fn(),
    ...own,
  }
  const hooks = [
    'useDidShow',
    'useDidHide',
    'useReachBottom',
    'usePullDownRefresh',
    'useLaunch',
    'useShareAppMessage',
  ]
  return {
    __esModule: true,
    default: api,
    ...api,
    ...Object.fromEntries(hooks.map(name => [name, jest.fn()])),
    useRouter: () => ({ params }),
  }
}
