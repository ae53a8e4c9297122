import { summaryOf } from '@shared/domain/lead/lead-summary'
import { viewOf } from '@shared/domain/lead/view-of'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { at, lead, rules, staff } from '../support/leads'
import { directory } from '../support/little-directory'
import { MiniProgram } from './harness.cjs'

const lamp = lead({ categoryId: 'road-safety' })
const answers: Record<string, object> = {
  'town.directory': directory,
  'person.me': { unread: 0, needsFirstAdmin: false, ...staff },
  'queue.counts': { todo: 1, waiting: 0, soon: 0, overdue: 0 },
  'queue.list': { rows: [summaryOf({ ...lamp, waitsFor: waitsFor(lamp) }, staff.id)] },
  'lead.get': viewOf(lamp, { actor: staff, at, rules, photos: new Map(), names: new Map() }),
}

test("WeChat's window that is drawn wide on a desktop becomes a workbench, and a page again", async () => {
  const device = { windowWidth: 414 }
  const listeners: ((size: object) => void)[] = []
  const program = new MiniProgram('dist/weapp', {
    api: ({ action }: { action: string }) => ({ ok: true, at, data: answers[action] ?? {} }),
    device,
    wx: {
      onWindowResize: (listener: (size: object) => void) => void listeners.push(listener),
      offWindowResize: () => undefined,
    },
  }).launch()
  const drawTo = async (windowWidth: number) => {
    device.windowWidth = windowWidth
    listeners.forEach(tell => tell({ size: { windowWidth } }))
    await program.settle()
  }
  const page = await program.open('staff/queue/index')
  await program.settle(() => page.byText(lamp.title) !== null)
  const panes = () => page.all(({ attr }) => /\bm-wb__(list|main)\b/.test(String(attr.class))).length
  expect(program.appJson).toMatchObject({ resizable: true })
  expect(panes()).toBe(0)

  await drawTo(1280)
  expect(panes()).toBe(2)
  expect(page.byText(lamp.title)).not.toBeNull()

  await drawTo(414)
  expect(panes()).toBe(0)
  expect(program.errors).toEqual([])
  program.close()
})
