import Taro from '@tarojs/taro'

type Fields = { node?: Taro.Canvas }
type Pen = CanvasRenderingContext2D

const tries = 20
const pause = 50

/** Both ways: what lies very deep in a page Taro puts into a component of its own, which a plain query does not enter. */
const both = (id: string, ask: (part: Taro.NodesRef) => void) =>
  new Promise<unknown[]>(resolve => {
    const query = Taro.createSelectorQuery()
    for (const selector of [`#${id}`, `.m-root >>> #${id}`]) ask(query.select(selector))
    query.exec(resolve)
  })

/**
 * The canvas of this page with that id. WeChat draws a moment after React, so it is waited for, a second at most;
 * then, as on a phone that knows no such canvas, this throws.
 */
export async function canvasNode(id: string): Promise<Taro.Canvas> {
  for (let left = tries; left > 0; left--) {
    const found = (await both(id, part => part.fields({ node: true }))) as (Fields | null)[]
    const node = found.find(one => one?.node)?.node
    if (node) return node
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  throw new Error('no canvas')
}

export type Box = { left: number; top: number; width: number; height: number }

/** Where a part of the page stands on the screen now. */
export async function boxOf(id: string): Promise<Box | undefined> {
  const found = (await both(id, part => part.boundingClientRect())) as (Box | null)[]
  return found.find(one => one && one.width > 0) ?? undefined
}

export const penOf = (canvas: Taro.Canvas) => canvas.getContext('2d') as unknown as Pen

/** A picture that this canvas can draw: a file of the phone, or a data: address. */
export const pictureFor = (canvas: Taro.Canvas, src: string) =>
  new Promise<Taro.Image>((resolve, reject) => {
    const picture = canvas.createImage()
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('unreadable picture'))
    picture.src = src
  })

/** Taro's type for a picture of its canvas and the browser's for what can be drawn do not know each other. */
export const drawable = (picture: Taro.Image) => picture as unknown as CanvasImageSource

/** What is on the canvas as a file of the phone, in its own size. */
export async function fileOf(canvas: Taro.Canvas, fileType: 'jpg' | 'png'): Promise<string> {
  const { width, height } = canvas
  const part = { x: 0, y: 0, width, height, destWidth: width, destHeight: height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType, quality: 0.88, ...part })
  return tempFilePath
}

/** Gives its memory back now, and not when WeChat gets to it: a form may have six photos. */
export const letGo = (canvas: Taro.Canvas) => void Object.assign(canvas, { width: 1, height: 1 })
