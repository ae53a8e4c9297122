import { startRoadTown } from '../support/road-town'
import { MiniProgram } from './harness.cjs'

const situation = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
const key = (name: string) => `tap-${name.padEnd(20, '0')}`

/** The mini-program as WeChat would run it, against the functions as the cloud would run them. */
describe('the road, in the real build for WeChat', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let program: MiniProgram
  beforeAll(async () => {
    town = await startRoadTown()
    program = new MiniProgram('dist/weapp', {
      api: ({ action, input }) => town.ask('wang', action, input),
    }).launch()
  })
  afterAll(async () => {
    program?.close()
    await town?.stop()
  })

  const showing = (text: string) => program.settle(() => program.page.text().includes(text))
  /** Turns the first of WeChat's wheels on the page, which asks for the town, once it has its towns. */
  const chooseTown = async (value: number) => {
    const wheel = () => program.page.all(({ tag }) => tag === 'picker')[0] ?? null
    await program.settle(() => (wheel()?.at(-1)?.attr.range as unknown[] | undefined)?.length !== 0)
    await program.settle()
    await program.page.fire('change', wheel(), { value })
  }

  it('a resident raises a lead and, once it was answered, says that it is solved', async () => {
    await program.open('more/lead-new/index')
    await showing('有什么情况')
    const area = program.page.find(node => node.tag === 'textarea')
    await program.page.input(area, situation)
    await chooseTown(0)
    await program.settle()
    await program.page.tap(program.page.byLabel('我看过了，同意'))
    await program.page.tap(program.page.byLabel('提交'))
    await showing('XS-2026-000001')
    const [raised] = (await town.as('wang')('lead.listMine', {})).rows
    const leadId = raised?.id ?? ''

    let n = 0
    const step = async (who: string) => {
      const { revision } = await town.as(who)('lead.get', { leadId })
      return { leadId, revision, key: key(`step-${(n += 1)}`) }
    }
    await town.as('zuo')('lead.accept', await step('zuo'))
    await town.as('zuo')('lead.refer', { ...(await step('zuo')), unitId: 'roads', days: 7 })
    await town.as('sang')('lead.acceptReferral', await step('sang'))
    const reply = { resultMeaning: 'DONE' as const, done: '今天上午已经更换灯泡，当晚恢复照明。' }
    await town.as('sang')('lead.reply', { ...(await step('sang')), reply })
    await town.as('fan')('lead.sign', await step('fan'))

    await program.open(`pages/lead-detail/index?leadId=${leadId}`)
    await showing(reply.done)
    await program.page.tap(program.page.byLabel('确实解决了'))
    await program.settle(() => program.page.route === 'more/lead-step/index')
    await program.settle(() => program.page.byLabel('确实解决了') !== null)
    await program.page.tap(program.page.byLabel('确实解决了'))
    await program.settle(() => program.page.route === 'pages/lead-detail/index')

    expect(await town.as('wang')('lead.get', { leadId })).toMatchObject({
      status: 'SOLVED_DIRECT',
      confirmed: true,
    })
    expect(program.errors).toEqual([])
  })
})
