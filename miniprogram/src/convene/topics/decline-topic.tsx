import { topicWords } from '@shared/words/convene-words'
import { useBeside } from '../../features/consultation/consultation-queries'
import { TextSheet } from '../text-sheet'
import { closing, onTopic, type Screened } from './screened-topic'

/** Declines a topic with the reason that its proposers read. */
export function DeclineTopic({ topic, onClose }: Pick<Screened, 'topic' | 'onClose'>) {
  const decline = useBeside('topic.decline')
  return (
    <TextSheet
      title={topicWords.decline}
      label={topicWords.declineWhy}
      act={topicWords.decline}
      bad
      draft={`decline.${topic.id}`}
      busy={decline.isPending}
      error={decline.error}
      onClose={onClose}
      onAct={(text, drop) =>
        decline.mutate(
          { ...onTopic(topic), text },
          {
            onSuccess: () => {
              drop()
              closing(onClose).onSuccess()
            },
          },
        )
      }
    />
  )
}
