import type { Browser, Page } from 'playwright-core'
import { openJourney } from '../support/journey'
import { openBrowser } from '../support/open-browser'
import { startRoadTown } from '../support/road-town'

/** A picture of one colour, large enough to draw on. */
async function plate(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 })
    const pen = canvas.getContext('2d')
    Object.assign(pen ?? {}, { fillStyle: '#e8d9a0' })
    pen?.fillRect(0, 0, 320, 240)
    return canvas.toDataURL('image/png')
  })
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}

/** What of a photo is left on the phone and leaves it: one file, whose address both the form and the upload have. */
describe('covering', () => {
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

  it('sends nothing before she decided, and then a picture without what she covered', async () => {
    const phone = await openJourney({ browser, url: town.url, who: 'wang' })
    const { page } = phone
    const put: string[] = []
    page.on('request', request => {
      if (request.method() === 'PUT') put.push(request.url())
    })
    await phone.open('more/lead-new/index', '我要提')
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), phone.tap('拍照或选照片')])
    await chooser.setFiles({ name: 'plate.png', mimeType: 'image/png', buffer: await plate(page) })
    const box = await page.locator('.m-cover').boundingBox()
    if (!box) throw new Error('nothing to draw on')
    await page.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.25)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.75, { steps: 4 })
    await page.mouse.up()
    expect(put).toEqual([])
    const saved = page.waitForRequest(request => request.method() === 'PUT')
    await phone.tap('盖好了，用这张')
    await saved
    expect(put).toHaveLength(1)
    const address = await page.locator('.m-shot img').first().getAttribute('src')
    const middle = await page.evaluate(async src => {
      const picture = await createImageBitmap(await (await fetch(src)).blob())
      const canvas = document.createElement('canvas')
      canvas.width = picture.width
      canvas.height = picture.height
      const pen = canvas.getContext('2d')
      pen?.drawImage(picture, 0, 0)
      const colours = (x: number) =>
        [...(pen?.getImageData(x, picture.height / 2, 1, 1).data ?? [])].slice(0, 3)
      return { inside: colours(picture.width / 2), outside: colours(4) }
    }, address ?? '')
    middle.inside.forEach((part, at) => expect(Math.abs(part - [38, 48, 45][at]!)).toBeLessThan(8))
    expect(middle.outside).not.toEqual(middle.inside)
  })
})
