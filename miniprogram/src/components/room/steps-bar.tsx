import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { uiWords } from '@shared/words/ui-words'
import { roomWords } from './room-words'
import './room.scss'

export type StepsBarProps = {
  names: readonly string[]
  /** The step that is under way, from 1; one more than there are when all is done. */
  now: number
  /** At the right of the name: a due tag. */
  aside?: ReactNode
}

/** How far a consultation has come: what is done, what is under way by number and name, what is ahead. */
export function StepsBar({ names, now, aside }: StepsBarProps) {
  const at = Math.min(now, names.length)
  const name = names[at - 1] ?? ''
  return (
    <View>
      <View
        className='m-steps m-steps--long'
        {...accessible({ role: 'img', label: `${uiWords.step(at, names.length)}，${name}` })}
      >
        {names.flatMap((one, place) => [
          place > 0 && (
            <View key={`to ${one}`} className={classNames('m-steps__l', place < now && 'is-done')} />
          ),
          <View
            key={one}
            className={classNames('m-steps__n', place + 1 < now && 'is-done', place + 1 === now && 'is-now')}
          >
            {place + 1 === now ? now : ''}
          </View>,
        ])}
      </View>
      <View className='m-between g2 mt1'>
        <View className='t-small t-brand t-strong'>{roomWords.step(at, name)}</View>
        {aside}
      </View>
    </View>
  )
}
