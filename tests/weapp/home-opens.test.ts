/** @jest-environment jsdom */
import { within } from '@testing-library/dom'
import { MiniProgram } from './harness.cjs'

const open = async (url: string, options = {}) => {
  const program = new MiniProgram('dist/weapp', options).launch()
  return { program, page: await program.open(url) }
}

test('the real build opens home, with the tab bar and its middle', async () => {
  const { program, page } = await open('pages/home/index')
  const view = within(page.dom(document))
  expect(view.getByRole('heading', { name: '首页' })).toBeTruthy()
  expect(view.getByRole('button', { name: '我要提' })).toBeTruthy()
  expect(view.getAllByRole('link')).toHaveLength(4)
  await page.tap(page.byLabel('我要提'))
  expect(program.page.route).toBe('more/lead-new/index')
  expect(program.errors).toEqual([])
  program.close()
})

const lookOf = (program: MiniProgram) =>
  program.page
    .dom(document)
    .querySelector('.m-root')
    ?.className.split(' ')
    .filter(name => /^is-/.test(name))

test.each([
  [{ fontSizeSetting: 16 }, []],
  [{ fontSizeSetting: 18 }, []],
  [{ fontSizeSetting: 20 }, ['is-elder']],
  [{ fontSizeSetting: 26 }, ['is-elder', 'is-xl']],
  // what newer phones say, in its place
  [{ fontSizeSetting: 16, fontSizeScaleFactor: 1.25 }, ['is-elder']],
  [{ fontSizeSetting: 16, fontSizeScaleFactor: 1.75 }, ['is-elder', 'is-xl']],
])('the letters follow the font setting of WeChat: %j', async (device, classes) => {
  const { program } = await open('pages/home/index', { device })
  expect(lookOf(program)).toEqual(classes)
  program.close()
})

test('a font setting that changes while the program is away is followed, until she chooses herself', async () => {
  const device = { fontSizeSetting: 16 }
  const { program } = await open('pages/home/index', { device })
  expect(lookOf(program)).toEqual([])
  device.fontSizeSetting = 23
  program.show()
  await program.settle(() => lookOf(program)?.length !== 0)
  expect(lookOf(program)).toEqual(['is-elder'])

  await program.open('more/settings/index')
  await program.page.tap(program.page.byLabel('标准'))
  expect(lookOf(program)).toEqual([])
  program.close()
})

test('every page of app.json opens alone and sends little', async () => {
  const program = new MiniProgram('dist/weapp').launch()
  const { pages, subPackages } = program.appJson
  const all = [...pages, ...subPackages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))]
  for (const route of all) {
    program.resetStats()
    const page = await program.open(route)
    expect([route, page.text().length > 0]).toEqual([route, true])
    expect([route, program.stats.calls[0]?.bytes ?? 0]).toEqual([route, expect.any(Number)])
    expect(program.stats.calls[0]?.bytes ?? 0).toBeLessThan(25 * 1024)
    program.pop()
  }
  expect(program.errors).toEqual([])
  program.close()
})
