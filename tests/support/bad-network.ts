import type { Page } from 'playwright-core'

/** The way of every call to the server. */
const calls = '**/call'

/** A phone at the edge of a village: 400 ms there and back, 50 kB a second down, 25 up. */
export async function slowDown(page: Page) {
  const chromium = await page.context().newCDPSession(page)
  await chromium.send('Network.enable')
  await chromium.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 25_000,
  })
}

/** The server takes the next call of this action and does it; its answer is lost on the way. Tells how often it was asked. */
export async function loseAnswer(page: Page, action: string) {
  const asked = { times: 0 }
  await page.route(calls, async route => {
    const { action: named } = route.request().postDataJSON() as { action: string }
    if (named !== action) return route.fallback()
    asked.times += 1
    if (asked.times > 1) return route.fallback()
    await route.fetch()
    return route.abort('connectionreset')
  })
  return asked
}

/** From now on no call is answered; the page itself may be loaded again. */
export const holdCalls = (page: Page) => page.route(calls, () => undefined)

/** What was answered lies on the phone, and would be found after a restart. */
export const isKept = (page: Page, words: string) =>
  page.waitForFunction(
    text =>
      Object.entries(localStorage).some(([key, kept]) => key.endsWith('.answers') && kept.includes(text)),
    words,
  )
