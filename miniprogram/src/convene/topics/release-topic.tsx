import { View } from '@tarojs/components'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { closing, onTopic, type Screened } from './screened-topic'

/** Lets everybody read a topic that the check held. */
export function ReleaseTopic({ topic, onClose }: Pick<Screened, 'topic' | 'onClose'>) {
  const release = useBeside('topic.release')
  return (
    <View>
      <RefusalNote error={release.error} />
      <Button
        kind='main'
        label={topicWords.release}
        busy={release.isPending}
        onTap={() => release.mutate(onTopic(topic), closing(onClose))}
      />
    </View>
  )
}
