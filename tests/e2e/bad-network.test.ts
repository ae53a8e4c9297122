import type { Browser } from 'playwright-core'
import { holdCalls, isKept, loseAnswer, slowDown } from '../support/bad-network'
import { openJourney, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

/** A network that is slow, or is cut in the middle of a request. */
describe('on a bad network', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  beforeEach(async () => {
    town = await startRoadTown()
    browser = await openBrowser()
  })
  afterEach(async () => {
    await browser?.close()
    await town?.stop()
  })

  async function fill(phone: Journey, words: string) {
    await phone.tap('我要提')
    await phone.at('我要提')
    await phone.write('有什么情况', words)
    await phone.choose('镇街', '柳桥街道')
    await phone.choose('社区或村', '柳桥社区')
    await phone.tap('我看过了，同意', 'checkbox')
  }

  it('raises a lead at 50 kB a second', async () => {
    const phone = await openJourney({ browser, url: town.url, who: 'wang' })
    await slowDown(phone.page)
    await fill(phone, '柳桥菜场后门的下水道盖板翘起来一个月了，老人走夜路容易绊倒。')
    await phone.tap('提交')
    await phone.see(/XS-2026-000001/)
    expect(town.find('leads')).toHaveLength(1)
  })

  it('keeps a lead whose answer was lost, and sends it again as the same one', async () => {
    const words = '桥头的人行道坑洼积水，老人走路要绕到车道上。'
    const phone = await openJourney({ browser, url: town.url, who: 'wang' })
    await fill(phone, words)
    const asked = await loseAnswer(phone.page, 'lead.submit')
    await phone.tap('提交')
    await phone.see(/先替您存好了/)
    expect(town.find('leads')).toHaveLength(1)

    // nothing tells that a weak network is better: it is sent again by itself
    await phone.see('刚才没送出去的，已经提交好了。')
    expect(asked.times).toBe(2)
    expect(town.find('leads')).toMatchObject([{ situation: words }])
  })

  it('shows what was there before any answer comes', async () => {
    const words = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
    await town.as('wang')('lead.submit', {
      situation: words,
      placeId: 'liuqiao-c',
      categoryId: 'road-safety',
      key: 'bad-network'.padEnd(24, '0'),
    })
    const phone = await openJourney({ browser, url: town.url, who: 'wang' })
    await phone.see(/二小门口的路灯/)
    // home shows when all of these have come, and so all of them have to be kept
    for (const kept of ['二小门口的路灯', 'roles', 'lead.listFollowed', 'waiting-rooms'])
      await isKept(phone.page, kept)
    await holdCalls(phone.page)
    await slowDown(phone.page)
    await phone.page.reload()
    await phone.at('首页')
    await phone.see(/二小门口的路灯/)
  })
})
