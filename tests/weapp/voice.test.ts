import { startRoadTown } from '../support/road-town'
import { MiniProgram } from './harness.cjs'

type Answer = { success: (result: object) => void; fail: (result: object) => void }
const recogniser = {
  started: [] as object[],
  onStop: undefined as ((heard: { result: string }) => void) | undefined,
  start(options: object) {
    recogniser.started.push(options)
  },
  stop() {
    recogniser.onStop?.({ result: '路灯坏了一个星期' })
  },
}
const plugins = { WechatSI: { getRecordRecognitionManager: () => recogniser } }
const declared = new MiniProgram('dist/weapp').appJson.subPackages.filter(one => one.plugins)
/** Only a build with VOICE_PLUGIN=1 has the plug-in; the usual one is looked at by the last test. */
const withPlugin = declared.length > 0 ? it : it.skip

/** Writing by speaking in WeChat, with a stand-in for its plug-in: what the real one hears is not tested here. */
describe('speaking, in the real build for WeChat', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let program: MiniProgram
  let microphone: (options: Answer) => void
  beforeAll(async () => {
    town = await startRoadTown({ voiceInput: true })
  })
  afterAll(() => town?.stop())
  beforeEach(async () => {
    microphone = ({ success }) => success({ errMsg: 'authorize:ok' })
    program = new MiniProgram('dist/weapp', {
      api: ({ action, input }) => town.ask('wang', action, input),
      plugins,
      wx: { authorize: (options: Answer) => microphone(options) },
    }).launch()
    await program.open('more/lead-new/index')
    await program.settle(() => program.page.all(({ tag }) => tag === 'picker').length > 0)
    await program.settle()
  })
  afterEach(() => program.close())
  const tap = async (words: string) => {
    await program.settle(() => button(words) !== null)
    await program.page.tap(button(words))
  }
  const button = (words: string) => program.page.byLabel(`${words}，有什么情况`)

  withPlugin('what was said goes into the box, where it can be mended', async () => {
    await tap('说话输入')
    await program.settle(() => recogniser.started.length > 0)
    expect(recogniser.started).toEqual([{ duration: 30_000, lang: 'zh_CN' }])
    await tap('正在听，说完点一下')
    await program.settle(() => button('说话输入') !== null)
    const area = program.page.find(node => node.tag === 'textarea')
    expect(JSON.stringify(area?.at(-1)?.attr)).toContain('路灯坏了一个星期')
    expect(button('说话输入')).not.toBeNull()
  })

  withPlugin('a refused microphone is said, with the way to allow it, and typing goes on', async () => {
    microphone = ({ fail }) => fail({ errMsg: 'authorize:fail auth deny' })
    await tap('说话输入')
    await program.settle(() => program.page.text().includes('没有麦克风的权限'))
    expect(program.page.text()).toContain('没有麦克风的权限')
    expect(button('说话输入')).not.toBeNull()
  })

  it('nothing is offered without the plug-in', () => {
    expect(button('说话输入') !== null).toBe(declared.length > 0)
    expect(declared.map(({ root }) => root)).toEqual(declared.length > 0 ? ['more'] : [])
    expect(program.errors).toEqual([])
  })
})
