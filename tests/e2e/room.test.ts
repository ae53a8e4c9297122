import type { Browser } from 'playwright-core'
import { talkingDoc } from '../../scripts/bench/cases/consultation-cases'
import { openJourney } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const room = 'room/detail/index?consultationId=c1'
const hall = '柳桥社区民生议事堂'

/** A room on two phones: a neighbour reads, votes and says; the convener lets it through; the neighbour votes on. */
describe('a room', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  const enter = (who: string) => openJourney({ browser, url: town.url, who })
  const c1 = { consultationId: 'c1' }

  beforeAll(async () => {
    town = await startRoadTown()
    const { id: convenerId } = await town.as('su')('person.me', {})
    town.insert('consultations', talkingDoc({ convenerId }))
    const seeds = ['绿灯要够老人走完。', '三轮车要有个固定停的地方。']
    for (const [at, text] of seeds.entries())
      await town.as('su')('room.say', {
        ...c1,
        text,
        named: false,
        seed: true,
        key: `seed-of-the-room-${at}`,
      })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('is read, voted in and spoken in on the phone', async () => {
    const wang = await enter('wang')
    await wang.open(room, hall)
    await wang.tap('我看完了')
    await wang.tap('赞成')
    await wang.see('刚才这条')
    await wang.page.keyboard.press('2')
    await wang.see('都表过态了，谢谢您。')
    await wang.tap('我也说一句')
    await wang.write('您的看法', '配时改了要贴出来。')
    await wang.tap('提交')
    await wang.see('等召集人看')

    const su = await enter('su')
    await su.open(`${room}&tab=screen`, hall)
    await su.see('配时改了要贴出来。')
    await su.tap('显示')
    await su.see('没有等着看的。')

    const fu = await enter('fu')
    await fu.open(room, hall)
    await fu.tap('我看完了')
    await fu.see('1/3')
    const { votes } = await town.as('wang')('room.get', c1)
    expect(Object.values(votes).sort()).toEqual([-1, 1])
  })

  it('shows how everybody sees it only to who has said something', async () => {
    const lin = await enter('lin')
    await lin.open(`${room}&tab=agreement`, hall)
    await lin.see('先表几条态，再看大家的结果。')
  })
})
