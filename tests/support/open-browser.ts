import { chromium, type Browser } from 'playwright-core'

/**
 * Left out of Chromium. The first two are pages of its own address bar, which it loads anew for every tab: half of what
 * a journey costs. A later list takes the place of an earlier one, so those that Playwright leaves out are said again.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** Chromium without a window that calls nobody. */
export const quietArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${leftOut.join(',')}`,
]

/** Opens the browser of this machine; the variable CHROMIUM names another than Debian's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quietArguments })

/** A phone of 375 px, with a memory of its own: one for each person of a journey. */
export async function openPhone(browser: Browser) {
  const context = await browser.newContext({
    viewport: { width: 375, height: 760 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    hasTouch: true,
  })
  return context.newPage()
}
