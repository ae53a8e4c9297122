import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { accessible } from './accessible'
import { uiWords } from '@shared/words/ui-words'

/** Where we are in a short form: step `now` (from 1) of the named ones. Not tapped. */
export function Steps({ names, now }: { names: readonly string[]; now: number }) {
  const name = names[now - 1] ?? ''
  return (
    <View
      className='m-stepbox'
      {...accessible({ role: 'img', label: `${uiWords.step(now, names.length)}，${name}` })}
    >
      <View className='m-steps'>
        {names.map((one, at) => (
          <Fragment key={one}>
            {at > 0 && <View className={`m-steps__l${at < now ? ' is-done' : ''}`} />}
            <View className={`m-steps__n${at + 1 < now ? ' is-done' : at + 1 === now ? ' is-now' : ''}`}>
              {at + 1 === now ? now : ''}
            </View>
          </Fragment>
        ))}
      </View>
      <View className='t-small t-2 mt1'>{name}</View>
    </View>
  )
}
