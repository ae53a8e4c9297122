import { View } from '@tarojs/components'
import { useState } from 'react'
import { isPoolOpen } from '@shared/domain/consultation/is-pool-open'
import { topicWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { DeclineTopic } from './decline-topic'
import { JoinTopic } from './join-topic'
import { MergeDialog } from './merge-dialog'
import { NominateTopic } from './nominate-topic'
import { ReleaseTopic } from './release-topic'
import type { Screened, Topic } from './screened-topic'
import { WeighTopic } from './weigh-topic'

/** What the office does with one topic: join it to another, weigh it, decline it, choose it. */
export function ScreenSheet(props: Screened) {
  const { topic, consultation, onClose } = props
  const [asked, setAsked] = useState<'decline' | 'nominate'>()
  const [into, setInto] = useState<Topic>()
  if (into)
    return <MergeDialog topic={topic} into={into} onClose={onClose} onBack={() => setInto(undefined)} />
  if (asked === 'decline') return <DeclineTopic topic={topic} onClose={onClose} />
  if (asked === 'nominate')
    return <NominateTopic topic={topic} consultation={consultation} onClose={onClose} />
  const open = topic.state === 'OPEN' && isPoolOpen(consultation.status)
  return (
    <Sheet title={topic.title} onClose={onClose}>
      {open && <JoinTopic {...props} onMerge={setInto} />}
      {open && <WeighTopic topic={topic} />}
      <View className='m-col mt3'>
        {topic.state === 'HELD' && <ReleaseTopic topic={topic} onClose={onClose} />}
        {open && topic.parentId === undefined && consultation.may.includes('nominate') && (
          <Button kind='main' label={topicWords.nominate} onTap={() => setAsked('nominate')} />
        )}
        {(open || topic.state === 'HELD') && (
          <Button kind='bad' label={topicWords.decline} onTap={() => setAsked('decline')} />
        )}
      </View>
    </Sheet>
  )
}
