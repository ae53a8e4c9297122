import { startRoadTown } from '../support/road-town'
import { MiniProgram } from './harness.cjs'

/** Faces and plates in WeChat: on its canvas, before anything leaves the phone. */
describe('covering, in the real build for WeChat', () => {
  let town: Awaited<ReturnType<typeof startRoadTown>>
  let program: MiniProgram
  let chosen: string[] = []
  beforeAll(async () => {
    town = await startRoadTown()
  })
  afterAll(() => town?.stop())
  beforeEach(async () => {
    program = new MiniProgram('dist/weapp', {
      api: ({ action, input }) => town.ask('wang', action, input),
      wx: {
        chooseMedia: ({ success }: { success: (result: object) => void }) =>
          success({ tempFiles: chosen.map(tempFilePath => ({ tempFilePath, size: 900_000 })) }),
        request: ({ success }: { success: (result: object) => void }) =>
          success({ statusCode: 200, data: '' }),
      },
    }).launch()
    await program.open('more/lead-new/index')
    await program.settle(() => program.page.byLabel('拍照或选照片') !== null)
  })
  afterEach(() => program.close())

  const byLabel = (label: string) => program.page.byLabel(label)
  const choose = async (...photos: string[]) => {
    chosen = photos
    await program.page.tap(byLabel('拍照或选照片'))
    await program.settle(() => byLabel('您选的照片') !== null)
    await program.settle()
  }
  const asked = (action: string) =>
    program.apiCalls.filter(
      ([name, call]) => name === 'cloud.api' && (call as { action: string }).action === action,
    )
  const finished = () => program.settle(() => byLabel('您选的照片') === null)
  const readFiles = () => program.exported.length

  it('burns what a finger drew into a smaller picture, and sends only that', async () => {
    await choose('wxfile://tmp_plate.jpg')
    expect(asked('photo.ticket')).toEqual([])
    await program.page.draw(byLabel('您选的照片'), [
      [75, 20],
      [150, 40],
      [225, 70],
    ])
    await program.settle(() => byLabel('盖好了，用这张') !== null)
    await program.page.tap(byLabel('盖好了，用这张'))
    await finished()
    await program.settle(() => asked('photo.ticket').length > 0)

    expect(program.exported).toHaveLength(1)
    const [picture] = program.exported
    // 3000 by 4000 came from the camera: made small first, and drawn no larger than an old phone can hold
    expect(picture).toMatchObject({ width: 1200, height: 1600, fileType: 'jpg' })
    expect(picture?.drawn).toEqual([
      ['drawImage', 'wxfile://tmp_plate.jpg.small', 0, 0, 1200, 1600],
      ['fillRect', 240, 320, 481, 801, '#26302d'],
    ])
    expect(asked('photo.ticket').map(([, call]) => (call as { input: unknown }).input)).toEqual([
      { bytes: 123_456 },
    ])
    expect(program.errors).toEqual([])
  })

  it('has a box for those who do not draw, takes it away again, and lets a picture go nowhere', async () => {
    await choose('wxfile://tmp_one.jpg')
    await program.page.tap(byLabel('加一块'))
    expect(byLabel('盖住的第 1 块')).not.toBeNull()
    await program.page.tap(byLabel('去掉上一块'))
    expect(byLabel('盖住的第 1 块')).toBeNull()
    expect(byLabel('没有，直接用')).not.toBeNull()
    await program.page.tap(byLabel('不要这张'))
    await finished()
    expect(asked('photo.ticket')).toEqual([])
    expect(readFiles()).toBe(0)
  })

  it('says of a picture that cannot be read here that it cannot be covered', async () => {
    await choose('wxfile://broken.jpg')
    await program.settle(() => program.page.text().includes('这张在这里看不了'))
    expect(program.page.text()).toContain('这张在这里看不了')
    expect(byLabel('加一块')).toBeNull()
    await program.page.tap(byLabel('没有，直接用'))
    await program.settle(() => asked('photo.ticket').length > 0)
    expect(asked('photo.ticket').map(([, call]) => (call as { input: unknown }).input)).toEqual([
      { bytes: 900_000 },
    ])
  })
})
