import type { Browser, Page } from 'playwright-core'

type Asked = { browser: Browser; url: string; who: string; route: string; failures: string[] }

/** Somebody at a screen of 1280 px, signed in, at this page. What the page throws is put among the failures. */
export async function sitAtBench({ browser, url, who, route, failures }: Asked): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  page.on('pageerror', error => failures.push(`${who}: ${error.message}`))
  await page.goto(`${url}/desk/enter/${who}`)
  await page.getByRole('navigation').first().waitFor()
  await page.goto(`${url}/#/${route}`)
  return page
}
