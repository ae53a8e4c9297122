import type { Browser } from 'playwright-core'
import { openJourney } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const words = '柳桥菜场后门的下水道盖板翘起来一个月了，老人走夜路容易绊倒。'

/** A network that goes and comes back. */
describe('without a network', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  beforeAll(async () => {
    town = await startRoadTown()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('sends what was written meanwhile, once, and goes on showing what was there', async () => {
    const phone = await openJourney({ browser, url: town.url, who: 'wang' })
    const network = phone.page.context()
    await phone.tap('我要提')
    await phone.at('我要提')
    await phone.write('有什么情况', words)
    await phone.choose('镇街', '柳桥街道')
    await phone.choose('社区或村', '柳桥社区')
    await phone.tap('我看过了，同意', 'checkbox')

    await network.setOffline(true)
    await phone.see('没有网络')
    await phone.tap('提交')
    await phone.see(/先替您存好了/)
    expect(town.find('leads')).toEqual([])

    await network.setOffline(false)
    await phone.see('刚才没送出去的，已经提交好了。')
    await network.setOffline(true)
    await network.setOffline(false)
    await phone.page.waitForTimeout(1000)
    expect(town.find('leads')).toMatchObject([{ situation: words }])

    await phone.open('pages/home/index', '首页')
    await phone.see(/柳桥菜场后门/)
    await network.setOffline(true)
    await phone.see('没有网络')
    await phone.see(/柳桥菜场后门/)
  })
})
