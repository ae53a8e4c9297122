import { talkingDoc } from '../../scripts/bench/cases/consultation-cases'
import { startRoadTown } from '../support/road-town'
import { MiniProgram } from './harness.cjs'

const c1 = { consultationId: 'c1' }
const sentences = ['绿灯要够老人走完。', '三轮车要有个固定停的地方。']

/** The room's page as WeChat would run it, against the functions as the cloud would run them. */
describe('a room, in the real build for WeChat', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let program: MiniProgram
  beforeAll(async () => {
    town = await startRoadTown()
    const { id: convenerId } = await town.as('su')('person.me', {})
    town.insert('consultations', talkingDoc({ convenerId }))
    for (const [at, text] of sentences.entries())
      await town.as('su')('room.say', {
        ...c1,
        text,
        named: false,
        seed: true,
        key: `seed-of-the-room-${at}`,
      })
    program = new MiniProgram('dist/weapp', {
      api: ({ action, input }) => town.ask('wang', action, input),
    }).launch()
  })
  afterAll(async () => {
    program?.close()
    await town?.stop()
  })

  const showing = (text: string) => program.settle(() => program.page.text().includes(text))

  it('opens, is read, and takes a vote with less than 3 kB', async () => {
    await program.open('room/detail/index?consultationId=c1')
    await showing('我看完了')
    expect(program.stats.calls[0]?.bytes ?? 0).toBeLessThan(25 * 1024)
    await program.page.tap(program.page.byLabel('我看完了'))
    await showing('先表态，再看大家怎么想')
    program.resetStats()
    await program.page.tap(program.page.byLabel('赞成'))
    await showing('刚才这条')
    expect(Math.max(...program.stats.calls.map(({ bytes }) => bytes))).toBeLessThan(3072)
    await program.settle(() => program.page.text().includes('1/1'))
    const { votes } = await town.as('wang')('room.get', c1)
    expect(Object.values(votes)).toEqual([1])
    expect(program.errors).toEqual([])
  })
})
