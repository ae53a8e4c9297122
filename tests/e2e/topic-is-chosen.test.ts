import { mkdirSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { axeViolations } from '../support/axe-violations'
import { openBrowser, openPhone } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const shots = 'dist/shots'

/** From a call to a topic on its way up: the office, the town and two residents, a phone each. */
describe('a topic is chosen, in a browser of 375 px', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const failures: string[] = []
  const phones: Record<string, Page> = {}
  const phone = (who: string) => phones[who] as Page

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    browser = await openBrowser()
    await enter('lu')
  })
  afterEach(async () => {
    for (const [who, page] of Object.entries(phones))
      await page.screenshot({ path: `${shots}/topic-last-${who}.png` })
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  /** Opens the program for the first time, as it is then. */
  async function enter(who: string) {
    const page = await openPhone(browser)
    page.setDefaultTimeout(60_000)
    page.on('pageerror', error => failures.push(`${who}: ${error.message}`))
    await page.goto(`${town.url}/desk/enter/${who}`)
    await page.getByRole('navigation').first().waitFor()
    phones[who] = page
  }
  const shown = (of: Locator) => of.locator('visible=true').last()
  const tap = (who: string, name: string | RegExp) =>
    shown(phone(who).getByRole('button', { name, exact: typeof name === 'string' })).click()
  const write = (who: string, name: string, text: string) =>
    shown(phone(who).getByRole('textbox', { name })).fill(text)
  const see = (who: string, text: string | RegExp) => shown(phone(who).getByText(text)).waitFor()
  const open = async (who: string, route: string, title: string) => {
    await phone(who).goto(`${town.url}/#/${route}`)
    await shown(phone(who).getByRole('heading', { name: title, level: 1 })).waitFor()
  }
  const broken = (who: string) => axeViolations(phone(who))
  const topicsPage = async (who: string) => {
    const { rows } = await town.as(who)('consultation.list', { group: 'CALLING' })
    await open(who, `convene/topics/index?consultationId=${rows[0]?.id ?? ''}`, '征题')
  }

  it('is proposed, supported, merged, chosen with a reason, and approved by the town', async () => {
    await open('lu', 'convene/call/index', '开始征题')
    await write('lu', '这次征什么', '今年冬天想商量什么')
    await shown(phone('lu').getByRole('combobox', { name: '在哪个议事堂' })).selectOption({
      label: '柳桥社区民生议事堂',
    })
    await shown(phone('lu').getByLabel('几时截止')).fill('2099-12-31')
    expect(await broken('lu')).toEqual([])
    await tap('lu', '发布')
    await see('lu', '今年冬天想商量什么')

    // a resident finds it on her first page, and proposes
    await enter('wang')
    await shown(phone('wang').getByRole('link', { name: /今年冬天想商量什么/ })).click()
    await tap('wang', '提一个话题')
    await write('wang', '想商量什么', '二小门口早晚怎么过马路')
    await tap('wang', '提出来')
    await see('wang', '二小门口早晚怎么过马路')
    expect(await broken('wang')).toEqual([])

    await enter('lin')
    await topicsPage('lin')
    await tap('lin', /我也想商量，二小门口早晚怎么过马路/)
    await see('lin', '2 人想商量')
    await tap('lin', '提一个话题')
    await write('lin', '想商量什么', '学校门口过马路太危险')
    await tap('lin', '提出来')
    await see('lin', '学校门口过马路太危险')

    // the office makes one of the two, ends the call, and chooses
    await enter('lu')
    await topicsPage('lu')
    await tap('lu', '处理这个话题，学校门口过马路太危险')
    await shown(phone('lu').getByRole('combobox', { name: '选一个话题' })).selectOption({
      label: '二小门口早晚怎么过马路',
    })
    expect(await broken('lu')).toEqual([])
    await tap('lu', '合并到')
    await see('lu', /合到“二小门口早晚怎么过马路”/)
    await tap('lu', '合成一个')
    await see('lu', /合到别的话题/)
    await tap('lu', '结束征题')
    await tap('lu', '结束征题')
    await see('lu', '正在挑选话题')
    await tap('lu', '处理这个话题，二小门口早晚怎么过马路')
    await tap('lu', '选出送审')
    await write('lu', '为什么选它，大家会看到。', '意见最集中')
    await tap('lu', '选出送审')
    await see('lu', '话题在审定')

    // the town's own level says yes
    await enter('zuo')
    await open('zuo', 'convene/desk/index', '协商工作台')
    await shown(phone('zuo').getByRole('link', { name: /二小门口早晚怎么过马路/ })).click()
    await tap('zuo', '同意')
    await tap('zuo', '同意')
    await see('zuo', /镇街/)
    expect(await broken('zuo')).toEqual([])
    await phone('zuo').screenshot({ path: `${shots}/topic-approved.png` })

    // and who proposed the merged one was told what became of it
    await town.moveClock('PT2M')
    await town.fireTimer()
    const { rows } = await town.as('lin')('notice.list', {})
    expect(rows.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['topic.merged']))
    expect(failures).toEqual([])
  })
})
