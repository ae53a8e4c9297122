import type { Browser } from 'playwright-core'
import { openJourney, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { answeredLead } from '../support/raised-lead'
import { startRoadTown } from '../support/road-town'

const words = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'

/** What a thumb has to do for the commonest acts; text and photo are not counted. */
describe('taps', () => {
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

    await first.open('pages/home/index', '首页')
    first.taps = 0
    await raise(first, async () => undefined)
    expect(first.taps).toBeLessThanOrEqual(4)
  })

  it.each([
    ['确实解决了', 'SOLVED_DIRECT'],
    ['还没解决', 'HANDLING'],
  ])('says %s in two, once the message is open', async (answer, status) => {
    const lead = await answeredLead(town, answer)
    const phone = await enter('lin')
    await phone.open(`pages/lead-detail/index?leadId=${lead.id}`, '线索详情')
    phone.taps = 0
    await phone.tap(answer)
    await phone.at(answer)
    if (status === 'HANDLING')
      await phone.page.locator('textarea:visible').last().fill('灯换了，晚上还是不亮，孩子照样看不清。')
    await phone.tap(status === 'HANDLING' ? /提交|告诉|还没解决/ : answer)
    await phone.at('线索详情')
    expect(phone.taps).toBeLessThanOrEqual(2)
    expect(town.find('leads', { _id: lead.id })[0]).toMatchObject({ status })
  })
})
