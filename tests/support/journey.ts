import type { Browser, Locator, Page } from 'playwright-core'
import { openPhone } from './open-browser'

/** The pages below stay in the document: only what is on top can be seen. */
export const shown = (of: Locator) => of.locator('visible=true').last()

type Asked = { browser: Browser; url: string; who: string }

/** Somebody's phone in a journey, signed in, with a count of what her thumb did and of what she typed. */
export async function openJourney({ browser, url, who }: Asked) {
  const page = await openPhone(browser)
  page.setDefaultTimeout(60_000)
  await page.goto(`${url}/desk/enter/${who}`)
  await page.getByRole('navigation').first().waitFor()
  return new Journey(page, url)
}

export class Journey {
  taps = 0
  characters = 0
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** The page with this title is on top. */
  async at(title: string) {
    await shown(this.page.getByRole('heading', { name: title, level: 1 })).waitFor()
  }
  /** Goes to an address without a tap, as a link does. */
  async open(route: string, title: string) {
    await this.page.goto(`${this.url}/#/${route}`)
    await this.at(title)
  }
  async see(text: string | RegExp) {
    await shown(this.page.getByText(text)).waitFor()
  }
  async tap(name: string | RegExp, role: 'button' | 'link' | 'checkbox' = 'button') {
    this.taps += 1
    await shown(this.page.getByRole(role, { name, exact: typeof name === 'string' })).click()
  }
  /** One tap opens the choices, one more takes one. */
  async choose(name: string, label: string) {
    this.taps += 2
    await shown(this.page.getByRole('combobox', { name })).selectOption({ label })
  }
  async write(name: string | RegExp, text: string) {
    this.characters += [...text].length
    await shown(this.page.getByRole('textbox', { name })).fill(text)
  }
}
