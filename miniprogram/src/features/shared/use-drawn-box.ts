import { useRef, useState } from 'react'
import type { Box } from '../../lib/canvas-node'
import { coverBetween, type Cover, type Spot } from '../../lib/covers'

type Asked = {
  /** Where the board stands now: a sheet may have been scrolled. */
  ask: () => Promise<Box | undefined>
  onDrawn: (cover: Cover) => void
}
type Drawn = { from: Spot; to: Spot; board: Promise<Box | undefined>; shownAt: number }

/** Every picture of the box under the finger is a message to WeChat's view, which likes twenty a second at most. */
const pause = 50

const within = ({ left, top, width, height }: Box, { x, y }: Spot): Spot => ({
  x: (x - left) / width,
  y: (y - top) / height,
})

/** A box from where the finger came down to where it is. Points are those of the screen; covers are parts of the board. */
export function useDrawnBox({ ask, onDrawn }: Asked) {
  const drawn = useRef<Drawn>(undefined)
  const [drawing, setDrawing] = useState<Cover>()

  const coverOf = async ({ from, to, board }: Drawn) => {
    const box = await board
    return box && coverBetween(within(box, from), within(box, to))
  }
  const begin = (from: Spot) => {
    drawn.current = { from, to: from, board: ask(), shownAt: 0 }
  }
  const move = (to: Spot) => {
    const now = drawn.current
    if (!now) return
    now.to = to
    if (Date.now() - now.shownAt < pause) return
    now.shownAt = Date.now()
    void coverOf(now).then(cover => {
      if (drawn.current === now) setDrawing(cover)
    })
  }
  const cancel = () => {
    drawn.current = undefined
    setDrawing(undefined)
  }
  const end = async () => {
    const last = drawn.current
    cancel()
    const cover = last && (await coverOf(last))
    if (cover) onDrawn(cover)
  }
  return { drawing, begin, move, end, cancel }
}
