import type { Browser } from 'playwright-core'
import { openJourney, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { answeredLead } from '../support/raised-lead'
import { startRoadTown } from '../support/road-town'

const words = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'

const denial = '晚上还是不亮，孩子看不清。'

/** What a thumb has to do, and what must be typed, for the commonest acts; a photo is not counted. */
describe('taps and characters', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const enter = (who: string) => openJourney({ browser, url: town.url, who })

  beforeAll(async () => {
    town = await startRoadTown()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  async function raise(phone: Journey, fill: () => Promise<void>) {
    await phone.tap('我要提')
    await phone.at('我要提')
    await phone.write('有什么情况', words)
    await fill()
    await phone.tap('提交')
    await phone.see(/XS-2026-/)
  }

  it('raises a lead in seven the first time, in four from then on', async () => {
    const first = await enter('wang')
    await raise(first, async () => {
      await first.choose('镇街', '柳桥街道')
      await first.choose('社区或村', '柳桥社区')
      await first.tap('我看过了，同意', 'checkbox')
    })
    expect(first.taps).toBeLessThanOrEqual(7)
    expect(first.characters).toBe(words.length)

    await first.open('pages/home/index', '首页')
    first.taps = 0
    first.characters = 0
    await raise(first, async () => undefined)
    expect(first.taps).toBeLessThanOrEqual(4)
    expect(first.characters).toBe(words.length)
  })

  it.each([
    ['确实解决了', 'SOLVED_DIRECT', ''],
    ['还没解决', 'HANDLING', denial],
  ])('says %s in two from the message, once the inbox is open', async (answer, status, text) => {
    const lead = await answeredLead(town, answer)
    await town.moveClock('PT2M')
    await town.fireTimer()
    const phone = await enter('lin')
    await phone.open('pages/notices/index', '通知')
    phone.taps = 0
    await phone.tap(new RegExp(`^${answer}，`))
    await phone.at(answer)
    if (text) await phone.write(/还差什么/, text)
    await phone.tap(answer)
    await phone.at('通知')
    expect(phone.taps).toBeLessThanOrEqual(2)
    expect(phone.characters).toBe(text.length)
    expect(town.find('leads', { _id: lead.id })[0]).toMatchObject({ status })
  })

  it('follows a matter in two from the list, with nothing to type', async () => {
    await answeredLead(town, '跟进')
    const phone = await enter('wang')
    await phone.open('pages/lead-list/index?view=leads', '议事')
    phone.taps = 0
    await phone.tap(/柳桥菜场门口的路灯.*单位答复了/, 'link')
    await phone.at('线索详情')
    await phone.tap('跟进')
    await phone.see('您已跟进这件事，有进展告诉您')
    expect(phone.taps).toBeLessThanOrEqual(2)
    expect(phone.characters).toBe(0)
  })
})
