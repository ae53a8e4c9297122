/** What hides a part of a picture: where it begins and how large it is, as parts of the whole. */
export type Cover = { x: number; y: number; w: number; h: number }
export type Spot = { x: number; y: number }

const least = 0.02
const step = 0.02
const inside = (value: number, most = 1) => Math.min(Math.max(value, 0), most)

/** The box between where a finger came down and where it is; too small to have been meant is none. */
export function coverBetween(from: Spot, to: Spot): Cover | undefined {
  const [left, right] = [inside(Math.min(from.x, to.x)), inside(Math.max(from.x, to.x))]
  const [top, bottom] = [inside(Math.min(from.y, to.y)), inside(Math.max(from.y, to.y))]
  const cover = { x: left, y: top, w: right - left, h: bottom - top }
  return cover.w < least || cover.h < least ? undefined : cover
}

const percent = (part: number) => `${part * 100}%`

/** Where a cover stands on the picture, as a style. */
export const placeOfCover = ({ x, y, w, h }: Cover) => ({
  left: percent(x),
  top: percent(y),
  width: percent(w),
  height: percent(h),
})

/** One to begin with, in the middle, for hands that do not draw. */
export const middleCover: Cover = { x: 0.35, y: 0.4, w: 0.3, h: 0.2 }

const arrows: Record<string, readonly [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
}

/** The cover after a key: arrows move it, with Shift they change its size. Another key leaves it as it is. */
export function coverAfterKey(cover: Cover, key: string, resize: boolean): Cover {
  const [across, down] = arrows[key] ?? [0, 0]
  const { x, y, w, h } = cover
  if (resize)
    return {
      x,
      y,
      w: inside(Math.max(w + across, least), 1 - x),
      h: inside(Math.max(h + down, least), 1 - y),
    }
  return { w, h, x: inside(x + across, 1 - w), y: inside(y + down, 1 - h) }
}

/** One colour: of a mosaic or a blur, a number plate can be read back. */
const ink = '#26302d'

type Brush = Pick<CanvasRenderingContext2D, 'fillStyle' | 'fillRect'>

/** Burns covers into a picture of this size, in whole points, never less than what was covered. */
export function paintCovers(pen: Brush, size: { width: number; height: number }, covers: readonly Cover[]) {
  pen.fillStyle = ink
  for (const { x, y, w, h } of covers)
    pen.fillRect(
      Math.floor(x * size.width),
      Math.floor(y * size.height),
      Math.ceil(w * size.width) + 1,
      Math.ceil(h * size.height) + 1,
    )
}
