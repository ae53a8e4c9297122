import { mkdirSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { axeViolations } from '../support/axe-violations'
import { openBrowser, openPhone } from '../support/open-browser'
import { png } from '../support/photo-files'
import { startRoadTown } from '../support/road-town'

const shots = 'dist/shots'
const words = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路，我接送时差点摔倒。'

/** A resident's matter, from her phone to her own word that it is solved; four people at once, a phone each. */
describe('the whole road, in a browser of 375 px', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const failures: string[] = []
  const phones: Record<string, Page> = {}
  const phone = (who: string) => phones[who] as Page

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    browser = await openBrowser()
    for (const who of ['wang', 'zuo', 'sang', 'fan']) {
      const page = await openPhone(browser)
      page.setDefaultTimeout(60_000)
      page.on('pageerror', error => failures.push(`${who}: ${error.message}`))
      await page.goto(`${town.url}/desk/enter/${who}`)
      await page.getByRole('navigation').first().waitFor()
      phones[who] = page
    }
  })
  afterEach(async () => {
    for (const [who, page] of Object.entries(phones))
      await page.screenshot({ path: `${shots}/last-${who}.png` })
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  /** The pages below stay in the document: only what is on top can be seen. */
  const shown = (of: Locator) => of.locator('visible=true').last()
  const tap = (who: string, name: string | RegExp) =>
    shown(phone(who).getByRole('button', { name, exact: typeof name === 'string' })).click()
  const write = (who: string, name: string, text: string) =>
    shown(phone(who).getByRole('textbox', { name })).fill(text)
  const choose = (who: string, name: string, label: string) =>
    shown(phone(who).getByRole('combobox', { name })).selectOption({ label })
  const pick = (who: string, text: string) => shown(phone(who).getByText(text)).click()
  const on = (who: string, title: string) =>
    shown(phone(who).getByRole('heading', { name: title, level: 1 })).waitFor()
  const open = async (who: string, route: string, title: string) => {
    await phone(who).goto(`${town.url}/#/${route}`)
    await on(who, title)
  }
  /** From the matter to the form of a step. A page on its way out must not take the tap meant for the next. */
  const begin = async (who: string, button: string, title: string) => {
    await on(who, '线索详情')
    await tap(who, button)
    await on(who, title)
  }
  const see = (who: string, text: string | RegExp) => shown(phone(who).getByText(text)).waitFor()
  const picture = (who: string, name: string) => phone(who).screenshot({ path: `${shots}/${name}.png` })
  const broken = (who: string) => axeViolations(phone(who))

  it('carries a real matter to a confirmed answer, and everybody concerned is told', async () => {
    // A resident raises it, with her own words and photo
    await open('wang', 'more/lead-new/index', '我要提')
    await write('wang', '有什么情况', words)
    await write('wang', '希望怎么办', '希望尽快修好路灯。')
    const [chooser] = await Promise.all([
      phone('wang').waitForEvent('filechooser'),
      tap('wang', '拍照或选照片'),
    ])
    await chooser.setFiles({ name: 'lamp.png', mimeType: 'image/png', buffer: png('a lamp') })
    await tap('wang', '没有，直接用')
    await choose('wang', '镇街', '柳桥街道')
    await choose('wang', '社区或村', '柳桥社区')
    expect(await broken('wang')).toEqual([])
    await phone('wang').getByRole('checkbox', { name: /同意/ }).last().click()
    await see('wang', /正在检查|传好了/)
    await picture('wang', 'raise')
    await tap('wang', '提交')
    await see('wang', 'XS-2026-000001')
    await picture('wang', 'receipt')

    // The town screens it and hands it to a unit
    await town.fireTimer()
    await open('zuo', 'staff/queue/index', '待办')
    await pick('zuo', '二小门口的路灯')
    await begin('zuo', '受理', '受理')
    await choose('zuo', '类别', '道路安全与停车')
    await tap('zuo', '受理')
    await begin('zuo', '交给单位办', '交单位办理')
    await see('zuo', '多少天内答复')
    await picture('zuo', 'refer')
    await tap('zuo', '交给单位办')
    await see('zuo', /等.*签收|待签收|已交/)

    // The unit takes it, reports, answers; its leader signs on the phone
    await open('sang', 'unit/queue/index', '本单位的事')
    await pick('sang', '二小门口的路灯')
    await begin('sang', '签收', '签收')
    await tap('sang', '签收')
    await on('sang', '线索详情')
    await tap('sang', '更多')
    await tap('sang', '更新进展')
    await on('sang', '更新进展')
    await write('sang', '做了什么', '3月3日上午已到现场查看，线路老化。')
    await tap('sang', '更新进展')
    await begin('sang', '写答复', '写答复')
    await phone('sang')
      .getByRole('radio', { name: /已解决/ })
      .click()
    await write('sang', '做了什么', '3月4日更换灯泡和老化线路，当晚全部恢复照明。')
    expect(await broken('sang')).toEqual([])
    await picture('sang', 'reply')
    await tap('sang', '送领导签发')
    await see('sang', '待领导签发')
    await open('fan', 'unit/queue/index', '本单位的事')
    await pick('fan', '二小门口的路灯')
    await see('fan', '3月4日更换灯泡')
    await picture('fan', 'sign')
    await tap('fan', '签发')
    await see('fan', '待处理的都看完了')

    // She is told, opens it from the message, and says that it is solved
    await town.moveClock('PT2M')
    await open('wang', 'pages/notices/index', '通知')
    await pick('wang', '单位答复了')
    await see('wang', '3月4日更换灯泡')
    await picture('wang', 'answered')
    expect(await broken('wang')).toEqual([])
    await begin('wang', '确实解决了', '确实解决了')
    await tap('wang', '确实解决了')
    await see('wang', /直接解决了|确认/)
    await picture('wang', 'solved')
    const [lead] = town.find('leads')
    expect(lead).toMatchObject({ status: 'SOLVED_DIRECT', confirmed: true })
    expect(failures).toEqual([])
  })
})
