import type { KeyboardEvent, PointerEvent } from 'react'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { coverWords } from '@shared/words/text-words'
import { coverAfterKey, coverBetween, placeOfCover, type Cover, type Spot } from '../../lib/covers'
import type { CoverBoardProps } from './cover-board'

function spotOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Spot {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return { x: (clientX - left) / width, y: (clientY - top) / height }
}

/** The picture; a finger or a mouse draws boxes on it, and the keyboard moves those that are there. */
export function CoverBoard({ src, covers, onChange, onUnreadable }: CoverBoardProps) {
  const [drawn, setDrawn] = useState<{ from: Spot; to: Spot }>()
  const drawing = drawn && coverBetween(drawn.from, drawn.to)
  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const from = spotOf(event)
    setDrawn({ from, to: from })
  }
  const end = () => {
    if (drawing) onChange([...covers, drawing])
    setDrawn(undefined)
  }
  return (
    <div
      className='m-cover'
      onPointerDown={begin}
      onPointerMove={event => drawn && setDrawn({ ...drawn, to: spotOf(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrawn(undefined)}
    >
      <img src={src} alt={coverWords.photo} draggable={false} onError={onUnreadable} />
      {covers.map((cover, at) => (
        <CoverBox
          key={at}
          cover={cover}
          label={fill(coverWords.box, { n: at + 1 })}
          onChange={changed =>
            onChange(covers.flatMap((one, place) => (place === at ? (changed ?? []) : one)))
          }
        />
      ))}
      {drawing && <div className='m-cover__box' style={placeOfCover(drawing)} />}
    </div>
  )
}

type CoverBoxProps = { cover: Cover; label: string; onChange: (cover: Cover | undefined) => void }

function CoverBox({ cover, label, onChange }: CoverBoxProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') return onChange(undefined)
    const changed = coverAfterKey(cover, event.key, event.shiftKey)
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    onChange(changed)
  }
  return (
    <div
      className='m-cover__box'
      role='button'
      tabIndex={0}
      aria-label={label}
      style={placeOfCover(cover)}
      onKeyDown={onKeyDown}
    />
  )
}
