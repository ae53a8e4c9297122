import { Text, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { roomWords } from './room-words'
import './room.scss'

type Share = { name: string; count: number; seen: number }
export type Voice = {
  text: string
  side: 'AGREE' | 'DISAGREE'
  own: Share
  others: Share
  /** All of it in one sentence, for whoever does not see the bars. */
  sentence: string
}

/** A sentence that tells a group from the others, and beside one another how many there and elsewhere stand behind it. */
export function VoiceBars({ voice: { text, side, own, others, sentence } }: { voice: Voice }) {
  return (
    <View className='mt3' {...accessible({ role: 'img', label: sentence })}>
      <View className='t-body'>
        <Text className='t-strong'>{side === 'AGREE' ? roomWords.rather : roomWords.ratherNot}</Text>
        {text}
      </View>
      <View className='m-agree mt1'>
        {[own, others].map(({ name, count, seen }) => (
          <View key={name} className='m-agree__r'>
            <Text className='m-agree__w t-small t-2'>{name}</Text>
            <View className='m-agree__bar'>
              <View className={side === 'AGREE' ? 'm-agree__y' : 'm-agree__n'} style={{ flexGrow: count }} />
              <View style={{ flexGrow: seen - count }} />
            </View>
            <Text className='m-agree__k'>{`${count}/${seen}`}</Text>
          </View>
        ))}
      </View>
    </View>
  )
}
