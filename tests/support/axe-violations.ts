import { AxeBuilder } from '@axe-core/playwright'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

// the very axe that the builder would bring, in short
const axe = createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js')
const source = readFileSync(axe, 'utf8')

/**
 * The rules of axe that the page breaks, each with its first place; nothing is how it should be.
 * One frame and no list of what passed: a page has no frames, and twice the time would buy nothing.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  // left to itself the builder reads the whole of axe twice a page, with its comments
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze()
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html ?? ''}`)
}
