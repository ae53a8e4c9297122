import { chromium, type Browser } from 'playwright-core'

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
