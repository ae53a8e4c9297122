import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { accessible } from '../../components/accessible'
import { Card } from '../../components/card'
import { Countdown } from '../../components/room/countdown'

/** What is being asked now, and how long there is: one question at a time. */
export function QuestionCard({ live: { question } }: { live: LiveView }) {
  return (
    <Card>
      <View className='t-small t-2'>{question ? liveWords.question : liveWords.noQuestion}</View>
      {question && (
        <View className='t-h1 mt1' {...accessible({ role: 'status' })}>
          {question.text}
        </View>
      )}
      {question?.until !== undefined && (
        <View className='mt2'>
          <Countdown until={question.until} label={liveWords.timer} />
        </View>
      )}
    </Card>
  )
}
