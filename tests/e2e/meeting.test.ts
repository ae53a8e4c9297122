import type { Browser, Page } from 'playwright-core'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { openJourney } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const at = '2026-03-02T01:00:00.000Z'

/** A meeting in a hall: the convener's phone, a resident's phone, and the wall, together. */
describe('a meeting', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  let wall: Page
  const enter = (who: string) => openJourney({ browser, url: town.url, who })
  const live = 'room/live/index?consultationId=c1'

  beforeAll(async () => {
    town = await startRoadTown()
    const convenerId = (await town.as('su')('person.me', {})).id
    const residentId = (await town.as('lin')('person.me', {})).id
    town.insert('consultations', consultationDoc({ status: 'OPEN_ONLINE', convenerId }))
    town.insert('seats', {
      ...{ _id: `c1:${residentId}`, consultationId: 'c1', personId: residentId },
      ...{ role: 'RESIDENT', state: 'SEATED', at },
    })
    await town.as('su')('session.start', { consultationId: 'c1', revision: 1, key: 'key-of-this-start' })
    browser = await openBrowser()
    wall = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage()
    await wall.goto(`${town.url}/desk/enter/su`)
    await wall.getByRole('navigation').first().waitFor()
    await wall.goto(`${town.url}/#/room/projector/index?consultationId=c1`)
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('is counted, asked, voted and heard on phones and on the wall', async () => {
    const phone = await enter('lin')
    await phone.open(live, '会场')
    const code = wall.locator('#here-code')
    await code.waitFor()
    await phone.write('6 位数字', (await code.innerText()).trim())
    await phone.tap('我到了')
    await phone.see(/您已到场/)
    await wall.getByText('到场 1 人').waitFor()

    const convener = await enter('su')
    await convener.open(live, '会场')
    await convener.tap('问一个问题')
    await convener.write('问题', '绿灯多长老人才走得完')
    await convener.tap('发出')
    await wall.getByText('绿灯多长老人才走得完').waitFor()
    await phone.see('绿灯多长老人才走得完')

    await convener.tap('开始表决')
    await convener.write('表决什么', '试行二十八秒')
    await convener.tap('发出')
    await phone.tap('赞成')
    await wall.getByText('1 人投票').waitFor()

    await phone.tap('举手发言')
    await wall.getByText('1. 居民').waitFor()
    await convener.tap('请他发言')
    await phone.see('请您发言')
    await phone.tap('撤回到场')
    await wall.getByText('到场 0 人').waitFor()
    expect(await wall.getByText('到场 1 人').count()).toBe(0)
    expect(await wall.getByText('1 人投票').count()).toBe(1)
  })
})
