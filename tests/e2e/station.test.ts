import type { Browser, Page } from 'playwright-core'
import { openJourney, shown, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const words = '菜场后门的下水道堵了三天，一下雨水就漫到路上。'

/** Somebody without a phone comes to the station: its helper on a phone of 375 px, the paper, and who follows by it. */
describe('a helper at the station', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  let helper: Journey
  let code = ''
  const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

  beforeAll(async () => {
    town = await startRoadTown()
    browser = await openBrowser()
    helper = await openJourney({ browser, url: town.url, who: 'rui' })
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('begins from the middle of the bar and submits what was read out', async () => {
    await helper.open('pages/home/index', '首页')
    await helper.tap('代填')
    await helper.at('替别人填')
    await helper.tap('开始替他填')
    await helper.see(/还有 \d+ 分钟/)
    await helper.write('有什么情况', words)
    await helper.write('他的称呼', '黄阿婆')
    await helper.tap('提交')
    await helper.see('还没念给他听，或者他还没同意。')
    await helper.tap('我念过了，本人同意', 'checkbox')
    expect(await fits(helper.page)).toBe(375)
    await helper.tap('提交')
    await helper.see('替他提交好了')
    const [lead] = town.find('leads', { situation: words })
    expect(lead).toMatchObject({ channel: 'STATION', helped: { stationId: 'hall-liuqiao' } })
  })

  it('prints the paper alone, on one small page', async () => {
    await helper.tap('给他一张回执')
    const paper = shown(helper.page.locator('.m-paper'))
    await paper.waitFor()
    code = (await paper.locator('.m-paper__letters').innerText()).split('：')[1] ?? ''
    expect(code.replace(/-/g, '').length).toBeGreaterThanOrEqual(16)
    expect(await fits(helper.page)).toBe(375)

    await helper.page.emulateMedia({ media: 'print' })
    const seen = await helper.page.evaluate(() => document.body.innerText)
    expect(seen).toContain(code)
    for (const hidden of ['作废回执', '办完了，退出', words]) expect(seen).not.toContain(hidden)
    const pdf = (await helper.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, wide, high] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    // 105 by 148 mm in points
    expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([298, 420])
    await helper.page.emulateMedia({ media: 'screen' })
  })

  it('ends with her, and goes on with the next time by the paper', async () => {
    await helper.tap('办完了，退出')
    await helper.at('替别人填')
    await helper.write('回执上的码', code)
    await helper.tap('打开这件事')
    await helper.at('他的事')
    await helper.see(/下水道/)
    expect(await fits(helper.page)).toBe(375)
  })

  it('lets whoever holds the paper see how far it is, and none of its words, until it is void', async () => {
    const reader = await openJourney({ browser, url: town.url, who: 'wang' })
    const look = async () => {
      await reader.open('station/slip/index', '进展回执')
      await reader.write('回执码', code)
      await reader.tap('看进展')
    }
    await look()
    await reader.see(/^编号XS-2026-/)
    await reader.see('来龙去脉')
    const text = await reader.page.evaluate(() => document.body.innerText)
    expect(text).not.toContain('下水道')
    expect(text).not.toContain('黄阿婆')
    expect(await fits(reader.page)).toBe(375)

    await helper.tap('给他一张回执')
    await helper.at('进展回执')
    await helper.tap('作废回执')
    await helper.see('回执作废了，拿着它看不到进展了。')
    await reader.page.reload()
    await look()
    await reader.see(/没找到这张回执/)
  })
})
