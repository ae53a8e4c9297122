import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { voiceWords } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { TextArea, type TextAreaProps } from '../../components/text-area'
import type { DeafReason } from '../../lib/ear'
import { openMicrophoneSettings } from '../../lib/voice'
import { useVoice } from './use-voice'

/** What was said goes on after what is written; she mends it like anything else. */
const joined = (written: string, said: string) =>
  /[^\s，。；：、！？]$/.test(written) ? `${written}，${said}` : `${written}${said}`

/** A text area that can also be spoken into. */
export function SpokenArea({ initial, onType, ...area }: TextAreaProps) {
  const text = useRef(initial)
  const [spoken, setSpoken] = useState(0)
  const type = (typed: string) => {
    text.current = typed
    onType(typed)
  }
  const voice = useVoice(said => {
    type(joined(text.current, said))
    setSpoken(times => times + 1)
  })
  const words = voice.listening ? voiceWords.listening : voiceWords.speak
  return (
    <View>
      <TextArea
        {...area}
        initial={text.current}
        refill={spoken}
        onType={type}
        aside={
          voice.offered && (
            <Button
              kind={voice.listening ? 'tint' : 'line'}
              small
              icon='mic'
              label={words}
              ariaLabel={`${words}，${area.label}`}
              onTap={voice.toggle}
            />
          )
        }
      />
      <View {...accessible({ live: 'polite' })}>{voice.deaf && <Deaf reason={voice.deaf} />}</View>
    </View>
  )
}

function Deaf({ reason }: { reason: DeafReason }) {
  return (
    <View className='m-between t-small t-2'>
      <View>{voiceWords[reason]}</View>
      {reason === 'refused' && openMicrophoneSettings && (
        <Button kind='text' small label={voiceWords.settings} onTap={openMicrophoneSettings} />
      )}
    </View>
  )
}
