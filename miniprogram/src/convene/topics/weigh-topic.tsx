import { View } from '@tarojs/components'
import { useState } from 'react'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { onTopic, type Screened } from './screened-topic'

/** How much the office gives for it, from 0 to 100. */
export function WeighTopic({ topic }: Pick<Screened, 'topic'>) {
  const weigh = useBeside('topic.weigh')
  const [typed, setTyped] = useState(String(topic.weight ?? 0))
  const weight = Number(typed)
  const fits = Number.isInteger(weight) && weight >= 0 && weight <= 100
  return (
    <View className='mt3'>
      <Field
        label={topicWords.weigh}
        hint={topicWords.weighHint}
        kind='number'
        initial={typed}
        error={fits ? undefined : topicWords.weighHint}
        onType={setTyped}
      />
      <RefusalNote error={weigh.error} />
      <Button
        small
        label={topicWords.weigh}
        busy={weigh.isPending}
        disabled={!fits}
        onTap={() => weigh.mutate({ ...onTopic(topic), weight }, { onSuccess: () => toast(topicWords.done) })}
      />
    </View>
  )
}
