import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { consultationDoc } from '../../scripts/bench/cases/consultation-cases'
import { hoursFromNow } from '../../scripts/bench/lead-doc'
import { axeViolations } from '../support/axe-violations'
import { aConsultation } from '../support/consultations'
import { openJourney, type Journey } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

const shots = 'dist/shots'
const room = 'room/detail/index?consultationId=c1&tab=vote'
const hall = '柳桥社区民生议事堂'
const typed = '配时改了要贴出来。'

/** Her vote is on its way for as long as the test likes. */
async function holdBack({ page }: Journey): Promise<() => void> {
  let go: () => void = () => undefined
  const gone = new Promise<void>(resolve => (go = resolve))
  await page.route('**/call', async route => {
    if (route.request().postData()?.includes('room.vote')) await gone
    await route.continue()
  })
  return go
}

/** Two phones lie open in a room while its last day online ends: one is about to vote, one is writing. */
describe('the last day online ends', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let browser: Browser
  let wang: Journey, lin: Journey

  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    town = await startRoadTown()
    const { id: convenerId } = await town.as('su')('person.me', {})
    const { preparation } = aConsultation()
    const days = { onlineUntil: hoursFromNow(2), sessionAt: hoursFromNow(48) }
    const open = { status: 'OPEN_ONLINE' as const, convenerId, preparation: { ...preparation, ...days } }
    town.insert('consultations', consultationDoc(open))
    for (const [at, text] of ['绿灯再长十秒，老人才走得完。', '三轮车要有个固定停的地方。'].entries())
      await town.as('su')('room.say', {
        ...{ consultationId: 'c1', text, named: false, seed: true, key: `seed-of-the-room-${at}` },
      })
    browser = await openBrowser()
    ;[wang, lin] = (await Promise.all(
      ['wang', 'lin'].map(who => openJourney({ browser, url: town.url, who })),
    )) as [Journey, Journey]
  })
  afterAll(async () => {
    await browser?.close()
    await town?.stop()
  })

  it('a vote that comes too late is said not to count, and what was typed is still there', async () => {
    for (const one of [wang, lin]) {
      await one.open(room.replace('vote', 'pack'), hall)
      await one.tap('我看完了')
      await one.see('1/2')
    }
    await lin.tap('我也说一句')
    await lin.write('您的看法', typed)
    const late = await holdBack(wang)
    await wang.tap('赞成')
    await town.moveClock('PT3H')
    late()
    await wang.see(/^这条没有算上。线上表态截止了。/)
    await wang.see('线上表态截止了，开会的时候还可以接着表态。')
    await wang.page.screenshot({ path: `${shots}/last-day-vote.png` })
    expect(await axeViolations(wang.page)).toEqual([])

    await lin.tap('提交')
    await lin.see(/开会的时候还可以接着表态/)
    await lin.page.screenshot({ path: `${shots}/last-day-words.png` })
    expect(await lin.page.getByRole('textbox', { name: '您的看法' }).inputValue()).toBe(typed)
    expect((await town.as('wang')('room.get', { consultationId: 'c1' })).votes).toEqual({})
  })

  it('in the meeting the words are where she left them', async () => {
    const { revision } = await town.as('su')('consultation.get', { consultationId: 'c1' })
    const early = { consultationId: 'c1', revision, key: 'start-of-the-meeting-1', early: true as const }
    await town.as('su')('session.start', early)
    await lin.open(room, hall)
    await lin.page.reload()
    await lin.tap('我也说一句')
    expect(await lin.page.getByRole('textbox', { name: '您的看法' }).inputValue()).toBe(typed)
    await lin.tap('提交')
    await lin.see('等召集人看')
  })
})
