import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { hoursFromNow } from '../../scripts/bench/lead-doc'
import { axeViolations } from '../support/axe-violations'
import { aConsultation } from '../support/consultations'
import { openJourney, shown, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const shots = 'dist/shots'
const hall = '柳桥社区民生议事堂'
const of = 'consultationId=c1'
const room = `room/detail/index?${of}`
const promise = 'room/commitment/index?commitmentId=c1-r1'

/** From an application for a seat to an example others learn from, and the look a year later: five people, a phone each. */
describe('a talk bears fruit', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  let lin: Journey, wang: Journey, su: Journey, sang: Journey, lu: Journey
  const enter = (who: string) => openJourney({ browser, url: town.url, who })
  const broken = ({ page }: Journey) => axeViolations(page)

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    const { id: convenerId } = await town.as('su')('person.me', {})
    const { preparation } = aConsultation()
    const moments = { onlineUntil: hoursFromNow(24), sessionAt: hoursFromNow(48) }
    town.insert('consultations', consultationDoc({ convenerId, preparation: { ...preparation, ...moments } }))
    await town.as('su')('room.say', {
      ...{ consultationId: 'c1', text: '绿灯再长十秒，老人才走得完。', named: false, seed: true },
      key: 'seed-of-the-talk-0000',
    })
    browser = await openBrowser()
    ;[lin, wang, su, sang, lu] = await Promise.all([
      enter('lin'),
      enter('wang'),
      enter('su'),
      enter('sang'),
      enter('lu'),
    ])
  })
  afterEach(async () => {
    for (const [who, { page }] of Object.entries({ lin, wang, su, sang, lu }))
      await page.screenshot({ path: `${shots}/fruit-last-${who}.png` })
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('a resident asks for a seat, gets it, and the talk opens', async () => {
    await lin.open(`convene/seat/index?${of}`, '报名参加')
    await lin.write('为什么想参加', '天天带孙子过这座桥')
    await lin.tap('报名')
    await lin.see('您报名了，等召集人确认。')

    await su.open(`convene/prepare/index?${of}`, '筹备')
    await su.tap(/^安排，居民/)
    await su.see(/已就座/)
    await su.tap('开启协商')
    await su.see('开启了，参加人都会收到通知。')
  })

  it('two people vote, and people meet', async () => {
    for (const one of [lin, wang]) {
      await one.open(room, hall)
      await one.tap('我看完了')
      await one.tap('赞成')
      await one.see('都表过态了，谢谢您。')
    }
    await su.open(room, hall)
    await su.tap('开始协商会')
    await su.tap('提前开始')
    await su.at('会场')
    await su.tap('结束协商会')
    await su.tap('结束协商会')
    await su.open(`convene/closing/index?${of}`, '整理结果')
  })

  it('the convener writes minutes and both lists, and who took part has nothing against them', async () => {
    await su.write('协商纪要', '居民和单位到会，逐条商量了桥头过街的办法。')
    // two voices are too few to say that anything was carried
    await su.tap('按表态填入')
    await su.see('还没有多数赞成的看法，请自己写。')
    await su.tap('加一条建议')
    await su.write('建议 1', '绿灯再长十秒，老人才走得完。')
    await su.tap('采纳这一条', 'checkbox')
    await su.tap('加一项责任')
    await su.write(/做什么/, '绿灯延长到二十八秒')
    await su.choose('责任单位', '市交通局')
    await shown(su.page.getByLabel('哪天完成')).fill(hoursFromNow(24 * 60).slice(0, 10))
    await su.choose('落实哪条建议', '建议 1')
    expect(await broken(su)).toEqual([])
    await su.tap('送参会人核对')
    await su.see(/送出去了/)

    for (const one of [lin, wang]) {
      await one.open(room, hall)
      await one.see('逐条商量了桥头过街的办法。')
      expect(await broken(one)).toEqual([])
      await one.tap('没有意见')
      await one.see('您说过没有意见了。纪要再改，会请您再看。')
    }
    await su.open(`convene/closing/index?${of}`, '整理结果')
    await su.tap('发布成果')
    await su.tap('发布成果')
    await su.see('发布了，每一项开始跟踪。')
    await lin.page.screenshot({ path: `${shots}/fruit-agreed.png` })
  })

  it('the unit keeps its word, and somebody who sat there says so', async () => {
    await town.moveClock('PT2M')
    await town.fireTimer()
    await sang.open(promise, '承诺')
    await sang.tap('申报完成')
    await sang.write('写几句', '信号灯已经调好。')
    await sang.write('一个数字', '绿灯 28 秒')
    await sang.tap('申报完成')
    await sang.see('单位说办好了')
    await lin.open(promise, '承诺')
    await lin.tap('确实办好了')
    await lin.tap('确实办好了')
    await lin.see('核实办好了')
  })

  it('it is judged, told as an example, and looked at again a year later', async () => {
    await lu.open(`convene/closing/index?${of}`, '整理结果')
    await lu.tap('完成评估')
    await lu.tap('好')
    await lu.tap('完成评估')
    await lu.tap('闭环归档')
    await lu.see('归档了。')

    await su.open(`convene/case/index?${of}`, '典型案例')
    await su.write('原来是什么情况', '绿灯只有十八秒，老人走到一半就变红了。')
    await su.write('怎么商量、怎么办的', '居民先在网上表态，再和交通局一起到桥头数了秒数。')
    await su.write('办成了什么，别处能学什么', '绿灯延长到二十八秒，别的路口也可以先数一数。')
    await su.tap('保存')
    await su.see('保存好了，工作人员看过后发布。')
    await lu.open(`room/case/index?${of}`, '典型案例')
    await lu.tap('发布')
    await lu.see('发布了。')
    await wang.open('room/cases/index', '典型案例')
    await wang.see('云溪桥头早晚高峰怎么走更安全')
    expect(await broken(wang)).toEqual([])

    await town.moveClock('P366D')
    await town.fireTimer()
    const later = await enter('lin')
    await later.open(promise, '承诺')
    await later.see('过了一阵了，请去看看还好不好。')
    await later.page.screenshot({ path: `${shots}/fruit-a-year-later.png` })
  })
})
