import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { topicStateWords, topicWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { topicSourceWords } from '@shared/words/plan-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'

type Topic = Output<'topic.list'>['rows'][number]
type TopicCardProps = {
  topic: Topic
  /** What it was merged into. */
  into: string | undefined
  /** The pool still takes support. */
  open: boolean
  onScreen: (() => void) | undefined
}

function aboutOf({ state, source, leads, mine, parts, parentId, weight }: Topic, into: string | undefined) {
  return [
    state !== 'OPEN' && [topicStateWords[state], into].filter(Boolean).join('：'),
    parentId !== undefined && topicWords.part,
    topicSourceWords[source],
    leads > 0 && fill(topicWords.fromLead, { count: leads }),
    parts > 0 && fill(topicWords.withParts, { n: parts }),
    weight !== undefined && weight > 0 && fill(topicWords.weight, { count: weight }),
    mine && topicWords.mine,
  ]
    .filter(Boolean)
    .join('，')
}

/** One topic: what somebody wants to talk over, how many want it too, and what became of it. */
export function TopicCard({ topic, into, open, onScreen }: TopicCardProps) {
  const support = useBeside('topic.support')
  const { id, title, text, reason, state, total, supported, parentId } = topic
  const supports = fill(topicWords.supports, { count: total })
  return (
    <View style={parentId === undefined ? {} : { paddingLeft: '20px' }}>
      <Card {...(state !== 'OPEN' && state !== 'CHOSEN' && { kind: 'flat' as const })}>
        <Heading level={3} look='t-body t-strong'>
          {title}
        </Heading>
        <View>{text !== undefined && <View className='t-small t-2 mt1'>{text}</View>}</View>
        <View className='t-small t-3 mt1'>{aboutOf(topic, into)}</View>
        <View>
          {reason !== undefined && (
            <View className='t-small t-2 mt1'>{fill(topicWords.reason, { reason })}</View>
          )}
        </View>
        <View className='t-small t-2 t-tab mt1'>{supports}</View>
        <View className='m-wrap g2 mt2'>
          {onScreen && (
            <Button
              small
              kind='tint'
              icon='edit'
              label={topicWords.screen}
              ariaLabel={`${topicWords.screen}，${title}`}
              onTap={onScreen}
            />
          )}
          {open && state === 'OPEN' && (
            <Button
              small
              kind={supported && !onScreen ? 'tint' : 'line'}
              icon={supported ? 'check' : 'plus'}
              label={supported ? topicWords.supported : topicWords.support}
              ariaLabel={`${supported ? topicWords.supported : topicWords.support}，${title}，${supports}`}
              busy={support.isPending}
              onTap={() => support.mutate({ topicId: id, on: !supported })}
            />
          )}
        </View>
        <RefusalNote error={support.error} />
      </Card>
    </View>
  )
}
