import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const MOST_BYTES = 60_000
const qualities = [82, 70, 58, 46, 34, 22]

/** Writes what the page shows as the best picture that is small enough to keep. */
export async function takeShot(page: Page, file: string): Promise<number> {
  const chromium = await page.context().newCDPSession(page)
  let bytes = Buffer.alloc(0)
  for (const quality of qualities) {
    const { data } = await chromium.send('Page.captureScreenshot', { format: 'webp', quality })
    bytes = Buffer.from(data, 'base64')
    if (bytes.length <= MOST_BYTES) break
  }
  writeFileSync(file, bytes)
  return bytes.length
}
