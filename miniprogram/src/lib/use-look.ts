import { create } from 'zustand'
import type { DeviceLook } from './device-look'
import { onDeviceTheme, readDeviceLook } from './device-look'
import type { Size } from './preferences'
import { usePreferences } from './preferences'

const useDevice = create<DeviceLook>(() => ({ dark: false, fontScale: 1, statusBar: 0 }))

/** Whenever the program comes to the front: she may have been at WeChat's own font setting meanwhile. */
export const followDevice = () => useDevice.setState(readDeviceLook())

/** Once, when the program starts. */
export function startLook() {
  followDevice()
  onDeviceTheme(dark => useDevice.setState({ dark }))
}

const sizeFor = (fontScale: number): Size =>
  fontScale >= 1.6 ? 'xl' : fontScale >= 1.2 ? 'elder' : 'standard'

const sizeClass: Record<Size, string> = { standard: '', elder: ' is-elder', xl: ' is-elder is-xl' }

/** The size the person reads in: her own choice, or the phone's. */
export function useSize(): Size {
  const chosen = usePreferences(state => state.size)
  const fontScale = useDevice(state => state.fontScale)
  return chosen ?? sizeFor(fontScale)
}

/** The classes of a page's outermost View, and the room the phone's status bar needs. */
export function useLook() {
  const size = useSize()
  const theme = usePreferences(state => state.theme)
  const { dark, statusBar } = useDevice()
  const isDark = theme === 'auto' ? dark : theme === 'dark'
  return { rootClass: `m-root${isDark ? ' is-dark' : ''}${sizeClass[size]}`, statusBar, size, isDark }
}
