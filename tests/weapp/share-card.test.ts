import { startRoadTown } from '../support/road-town'
import { MiniProgram, type Exported } from './harness.cjs'

const situation = '二小门口的路灯从周一晚上起一直不亮，孩子放学看不清路。'
type Answer = { success: (result: object) => void; fail: (result: object) => void }

/** Handing a matter on in WeChat: a picture with its code for the album, the chat's card beside it. */
describe('the share card, in the real build for WeChat', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let program: MiniProgram
  let album: (options: Answer) => void
  const saved: string[] = []
  const raise = async (key: string, visibility: 'PUBLIC_HIDDEN_NAME' | 'UNIT_ONLY') => {
    const draft = {
      situation,
      photoIds: [],
      placeId: 'liuqiao',
      visibility,
      contactForUnit: false,
      privacy: true,
    }
    const { id } = await town.as('wang')('lead.submit', { ...draft, key: key.padEnd(24, '0') })
    return id
  }

  beforeAll(async () => {
    town = await startRoadTown()
  })
  afterAll(() => town?.stop())
  beforeEach(() => {
    album = ({ success }) => success({ errMsg: 'saveImageToPhotosAlbum:ok' })
    saved.length = 0
    program = new MiniProgram('dist/weapp', {
      api: ({ action, input }) => town.ask('wang', action, input),
      wx: {
        saveImageToPhotosAlbum: (options: Answer & { filePath: string }) => {
          saved.push(options.filePath)
          album(options)
        },
      },
    }).launch()
  })
  afterEach(() => program.close())

  const opened = async (leadId: string, until: string) => {
    await program.open(`pages/lead-detail/index?leadId=${leadId}`)
    await program.settle(() => program.page.byLabel(until) !== null)
    await program.settle()
  }
  const written = ({ drawn }: Exported) =>
    drawn.filter(([name]) => name === 'fillText').map(([, text]) => text)
  const card = async (leadId: string) => {
    await opened(leadId, '分享图')
    await program.page.tap(program.page.byLabel('分享图'))
    await program.settle(() => program.page.byLabel('存下这张图') !== null)
  }

  it('has title, number and code and nothing of a person, and goes to the album', async () => {
    const leadId = await raise('open', 'PUBLIC_HIDDEN_NAME')
    const { revision } = await town.as('zuo')('lead.get', { leadId })
    await town.as('zuo')('lead.accept', { leadId, revision, key: 'accept'.padEnd(24, '0') })
    await card(leadId)

    expect(program.exported).toHaveLength(1)
    const [picture] = program.exported as [Exported]
    expect(picture).toMatchObject({ width: 600, height: 640, fileType: 'png' })
    expect(written(picture)).toEqual([
      '二小门口的路灯从周一晚上起',
      '一直不亮',
      expect.stringMatching(/^编号XS-2026-00000\d$/),
      '扫一扫，看到了哪一步',
    ])
    const codes = picture.drawn.filter(([name]) => name === 'drawImage')
    expect(codes).toEqual([['drawImage', expect.stringMatching(/^data:image\//), 140, 264, 320, 320]])

    await program.page.tap(program.page.byLabel('存下这张图'))
    await program.settle(() => program.page.text().includes('存到相册了'))
    expect(saved).toEqual(['wxfile://tmp_canvas_1.png'])
    expect(program.page.text()).toContain('存到相册了')
    expect(program.errors).toEqual([])
  })

  it('says where the album is allowed when it was refused', async () => {
    album = ({ fail }) => fail({ errMsg: 'saveImageToPhotosAlbum:fail auth deny' })
    await card(await raise('open', 'PUBLIC_HIDDEN_NAME'))
    await program.page.tap(program.page.byLabel('存下这张图'))
    await program.settle(() => program.page.byLabel('去设置') !== null)
    await program.page.tap(program.page.byLabel('去设置'))
    expect(program.apiCalls.map(([name]) => name)).toContain('openSetting')
  })

  it('there is none of a matter that is for its unit only, and the chat card tells nothing of it', async () => {
    await opened(await raise('hidden', 'UNIT_ONLY'), '返回')
    await program.settle(() => program.page.text().includes('二小门口'))
    expect(program.page.byLabel('分享图')).toBeNull()
    expect(program.page.shared()).toMatchObject({
      title: '民议：身边的事，在这里说',
      path: '/pages/home/index',
    })
    expect(program.exported).toEqual([])
  })

  it('the chat card of an open matter opens it', async () => {
    const leadId = await raise('open', 'PUBLIC_HIDDEN_NAME')
    await opened(leadId, '分享图')
    expect(program.page.shared()).toMatchObject({
      title: expect.stringContaining('二小门口'),
      path: `/pages/lead-detail/index?leadId=${leadId}`,
    })
  })
})
