import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { consultationStatusWords } from '@shared/words/consultation-status-words'
import { topicWords } from '@shared/words/convene-words'
import { dateWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { Card } from '../../components/card'
import { Facts } from '../../components/facts'
import { Heading } from '../../components/heading'
import { MethodBar } from '../../features/consultation/method-bar'
import { namesOf, useDirectory } from '../../features/shared/use-directory'

/** What the call asks, in which hall, until when, and where it stands. */
export function CallHead({ consultation }: { consultation: ConsultationView }) {
  const { title, scope, no, hallId, status, stateDueAt, plannedFor, steps } = consultation
  const names = namesOf(useDirectory().data)
  const until = stateDueAt && fill(topicWords.until, { date: dateWords(stateDueAt) })
  const day = plannedFor && `${topicWords.plannedFor}：${dateWords(plannedFor)}`
  const about = [names.place(hallId), until, day, no].filter(fact => fact !== undefined)
  return (
    <Card>
      <View className='t-small t-brand t-strong'>{consultationStatusWords[status].label.resident}</View>
      <Heading>{title}</Heading>
      <View>{scope !== undefined && <View className='t-body t-2 mt2'>{scope}</View>}</View>
      <View className='t-small t-3 mt2'>
        <Facts facts={about} />
      </View>
      <MethodBar steps={steps} />
    </Card>
  )
}
