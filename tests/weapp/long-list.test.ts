import { stateGroupWords } from '@shared/words/enum-words'
import { summaryOf } from '@shared/domain/lead/lead-summary'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { lead, neighbour } from '../support/leads'
import { directory } from '../support/little-directory'
import { MiniProgram } from './harness.cjs'

const at = '2026-03-02T02:00:00.000Z'
const open = lead({ status: 'OPEN' })
const rows = Array.from({ length: 50 }, (_, n) => ({
  ...summaryOf({ ...open, waitsFor: waitsFor(open) }, neighbour.id),
  id: `lead-${n}`,
}))
const answers: Record<string, object> = {
  'town.directory': directory,
  'person.me': { unread: 0, needsFirstAdmin: false, ...neighbour },
  'lead.find': { rows },
}

test('a list of fifty keeps to six hundred nodes, a tap on it to three hundred bytes, and its rows while it looks', async () => {
  let waits = Promise.resolve()
  let letGo = () => {}
  const api = async ({ action }: { action: string }) => {
    await waits
    return { ok: true, at, data: answers[action] ?? {} }
  }
  const program = new MiniProgram('dist/weapp', { api }).launch()
  const page = await program.open('pages/lead-list/index?view=leads')
  await program.settle(() => page.byText('共 50 条') !== null)
  // rows away from the screen are taken out once they have been measured, and drawing them is no single moment
  const nodes = () => page.all(({ tag }) => tag !== 'virtual' && tag !== 'block').length
  await program.settle(() => nodes() <= 600)
  expect(nodes()).toBeLessThanOrEqual(600)

  waits = new Promise<void>(done => (letGo = done))
  program.resetStats()
  await page.tap(page.byLabel(stateGroupWords.ENDED.resident))
  const sent = program.stats.calls.filter(({ route }) => route === page.route)
  expect(sent).not.toEqual([])
  expect(sent.reduce((total, { bytes }) => total + bytes, 0)).toBeLessThanOrEqual(300)
  expect(page.byText('正在找')).not.toBeNull()
  expect(page.all(({ attr }) => /\bm-card--tap\b/.test(String(attr.class)))).not.toEqual([])
  letGo()
  await program.settle(() => page.byText('共 50 条') !== null)
  expect(page.byText('共 50 条')).not.toBeNull()
  expect(program.errors).toEqual([])
  program.close()
})
