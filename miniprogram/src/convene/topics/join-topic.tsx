import { View } from '@tarojs/components'
import { useState } from 'react'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { PickerField } from '../../components/picker-field'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { closing, onTopic, type Screened, type Topic } from './screened-topic'

/** Puts a topic under another, takes it out again, or makes one of two. */
export function JoinTopic({ topic, pool, onClose, onMerge }: Screened & { onMerge: (into: Topic) => void }) {
  const join = useBeside('topic.join')
  const [intoId, setInto] = useState<string>()
  const others = pool.filter(({ id, state }) => id !== topic.id && state === 'OPEN')
  const into = others.find(({ id }) => id === intoId)
  const put = (how: 'NEST' | 'APART', into = intoId) =>
    into !== undefined && join.mutate({ ...onTopic(topic), intoId: into, how }, closing(onClose))
  return (
    <View>
      <PickerField
        label={topicWords.into}
        options={others.map(({ id, title }) => ({ value: id, label: title }))}
        value={intoId}
        onChoose={setInto}
      />
      <RefusalNote error={join.error} />
      <View className='m-wrap g2 mt2'>
        <Button
          small
          icon='merge'
          label={topicWords.merge}
          disabled={into === undefined}
          onTap={() => into && onMerge(into)}
        />
        <Button small label={topicWords.nest} disabled={intoId === undefined} onTap={() => put('NEST')} />
        {topic.parentId !== undefined && (
          <Button small icon='split' label={topicWords.apart} onTap={() => put('APART', topic.parentId)} />
        )}
      </View>
    </View>
  )
}
