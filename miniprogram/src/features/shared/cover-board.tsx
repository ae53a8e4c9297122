import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { coverWords } from '@shared/words/text-words'
import { fill } from '@shared/words/fill-words'
import { accessible } from '../../components/accessible'
import { boxOf } from '../../lib/canvas-node'
import { coverCanvas, drawPhoto } from '../../lib/cover-photo'
import { placeOfCover, type Cover } from '../../lib/covers'
import { useDrawnBox } from './use-drawn-box'

export type CoverBoardProps = {
  src: string
  covers: readonly Cover[]
  onChange: (covers: readonly Cover[]) => void
  onUnreadable: () => void
}

type Size = { width: number; height: number }

const board = 'cover-board'
const gutters = 40

/** As large as the sheet lets it be, in its own proportions. */
function fitted({ width, height }: Size) {
  const { windowWidth, windowHeight } = Taro.getWindowInfo()
  const part = Math.min((windowWidth - gutters) / width, (windowHeight * 0.46) / height)
  return { width: `${Math.floor(width * part)}px`, height: `${Math.floor(height * part)}px` }
}

type Touched = { touches?: { clientX: number; clientY: number }[] }

/** Taro types these events of a View without their touches. */
const pointOf = (event: object) => {
  const [touch] = (event as Touched).touches ?? []
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 }
}

/**
 * The photo on WeChat's canvas; a finger draws boxes on it. The same canvas becomes the picture that is sent, so that
 * nothing is turned or cut otherwise than she saw it. In a browser `cover-board.h5.tsx` takes its place.
 */
export function CoverBoard({ src, covers, onChange, onUnreadable }: CoverBoardProps) {
  const [size, setSize] = useState<Size>()
  const unreadable = useRef(onUnreadable)
  useEffect(() => {
    drawPhoto(src).then(setSize, () => unreadable.current())
  }, [src])
  const { drawing, ...finger } = useDrawnBox({
    ask: () => boxOf(board),
    onDrawn: cover => onChange([...covers, cover]),
  })
  return (
    <View
      id={board}
      className='m-cover'
      {...(size && { style: fitted(size) })}
      {...accessible({ role: 'img', label: coverWords.photo })}
      catchMove
      onTouchStart={event => finger.begin(pointOf(event))}
      onTouchMove={event => finger.move(pointOf(event))}
      onTouchEnd={() => void finger.end()}
      onTouchCancel={finger.cancel}
    >
      <Canvas type='2d' id={coverCanvas} className='m-cover__pic' />
      {covers.map((cover, at) => (
        <View
          key={at}
          className='m-cover__box'
          style={placeOfCover(cover)}
          {...accessible({ role: 'img', label: fill(coverWords.covered, { n: at + 1 }) })}
        />
      ))}
      <View>{drawing && <View className='m-cover__box' style={placeOfCover(drawing)} />}</View>
    </View>
  )
}
