import type { DeviceLook } from './device-look'

const dark = () => window.matchMedia('(prefers-color-scheme: dark)')

/** What the browser says. Its own zoom does what a phone's font setting does, so the scale stays 1. */
export const readDeviceLook = (): DeviceLook => ({ dark: dark().matches, fontScale: 1, statusBar: 0 })

/** Calls back when the system turns dark or light. */
export function onDeviceTheme(tell: (dark: boolean) => void) {
  dark().addEventListener('change', event => tell(event.matches))
}
