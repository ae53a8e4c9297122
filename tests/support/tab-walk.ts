import type { Page } from 'playwright-core'

/** A control that the Tab key came to: its place among those that can be seen, and whether the eye finds it. */
type Stop = { at: number; name: string; seen: boolean }

const MORE_THAN_THERE_ARE = 40

/** Numbers every control that can be seen in the order of the document, which is the order of reading. */
function numberControls(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])',
    ),
  ].filter(
    one =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [type=hidden], [type=file]') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[aria-hidden=true], [inert]'),
  )
  return controls.map((one, at) => {
    one.dataset['walk'] = String(at)
    return one.getAttribute('aria-label') ?? one.innerText.slice(0, 20)
  })
}

/** Where the focus is now; a box around a field may show it in the field's place. */
function lookAtFocus(): Stop | undefined {
  const control = document.activeElement as HTMLElement | null
  if (!control || control === document.body) return undefined
  const isMarked = (one: Element | null, property: 'outlineStyle' | 'boxShadow') =>
    one !== null && getComputedStyle(one)[property] !== 'none'
  return {
    at: Number(control.dataset['walk'] ?? -1),
    name: control.getAttribute('aria-label') ?? control.innerText?.slice(0, 20) ?? control.tagName,
    seen:
      isMarked(control, 'outlineStyle') || isMarked(control.closest('.m-field__box, .m-search'), 'boxShadow'),
  }
}

async function pressTab(page: Page) {
  await page.keyboard.press('Tab')
  return page.evaluate(lookAtFocus)
}

/** What had the focus may be gone with a list that grew: the next Tab goes on from its place, or begins anew at the end. */
async function goOn(page: Page, stops: Stop[]) {
  const stop = await pressTab(page)
  const isAnew = stop && stop.at >= 0 && stops.some(({ at }) => at >= stop.at)
  return isAnew ? undefined : stop
}

/** Walks the whole page by Tab alone. What is wrong with it, in words; nothing is how it should be. */
export async function walkByTab(page: Page): Promise<string[]> {
  const names = await page.evaluate(numberControls)
  const stops: Stop[] = []
  while (stops.length < names.length + MORE_THAN_THERE_ARE) {
    const stop = (await pressTab(page)) ?? (await goOn(page, stops))
    if (!stop) break
    stops.push(stop)
    if (stop.at === names.length - 1) break
  }
  return faultsOf(stops, names, await page.evaluate(controlsStillThere))
}

/** A list that grows while she walks shuts its "more" and takes it away: what is gone was not passed over. */
const controlsStillThere = () =>
  [...document.querySelectorAll<HTMLElement>('[data-walk]:not(:disabled)')].map(({ dataset }) =>
    Number(dataset['walk']),
  )

function faultsOf(stops: readonly Stop[], names: readonly string[], there: readonly number[]): string[] {
  // a date has a stop for its year, month and day: going on within one field is not going back
  const known = stops.filter(({ at }, n) => at >= 0 && at !== stops[n - 1]?.at)
  const reached = new Set(known.map(({ at }) => at))
  return [
    ...names.flatMap((name, at) =>
      reached.has(at) || !there.includes(at) ? [] : [`never reached: ${name}`],
    ),
    ...known.flatMap(({ at, name }, n) => (at > (known[n - 1]?.at ?? -1) ? [] : [`out of turn: ${name}`])),
    ...stops.flatMap(({ name, seen }) => (seen ? [] : [`focus not to be seen: ${name}`])),
  ]
}
