import Taro from '@tarojs/taro'

export type DeviceLook = { dark: boolean; fontScale: number; statusBar: number }

type AppBase = { theme?: string; fontSizeScaleFactor?: number; fontSizeSetting?: number }

/** What the phone itself says: its theme, its font setting and the height of its status bar. */
export function readDeviceLook(): DeviceLook {
  const base = Taro.getAppBaseInfo() as AppBase
  const fontScale = base.fontSizeScaleFactor ?? (base.fontSizeSetting ?? 16) / 16
  return { dark: base.theme === 'dark', fontScale, statusBar: Taro.getWindowInfo().statusBarHeight ?? 0 }
}

/** Calls back when the phone turns dark or light. */
export function onDeviceTheme(tell: (dark: boolean) => void) {
  Taro.onThemeChange(({ theme }) => tell(theme === 'dark'))
}
