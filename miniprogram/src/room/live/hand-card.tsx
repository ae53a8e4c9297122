import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useLiveDeed } from './live-queries'

type Props = { consultationId: string; live: LiveView }

/** Who speaks next, in the order in which hands rose; whoever leads calls the next one. */
export function HandCard({ consultationId, live }: Props) {
  const hand = useLiveDeed('session.hand', consultationId)
  const steer = useLiveDeed('session.steer', consultationId)
  const next = live.queue.find(({ calledAt }) => calledAt === undefined)
  const isUp = live.hand !== 'NONE'
  return (
    <Card>
      <View className='t-body t-strong'>{live.hand === 'CALLED' ? liveWords.called : liveWords.queue}</View>
      {live.queue.length === 0 && <View className='t-small t-2 mt1'>{liveWords.queueNone}</View>}
      {live.queue.map(({ id, role, shownName, calledAt }, at) => (
        <View key={id} className='m-row g2 mt1'>
          <View className='t-tab t-2'>{at + 1}</View>
          <View className='m-grow t-body'>
            {[shownName, seatWords[role].resident].filter(Boolean).join('，')}
          </View>
          {calledAt !== undefined && <View className='t-small t-brand'>{liveWords.speaks}</View>}
        </View>
      ))}
      <Behind live={live} />
      {hand.isPaused && <View className='t-small t-2 mt1'>{liveWords.queued}</View>}
      <RefusalNote error={hand.error ?? steer.error} />
      <View className='m-row g2 mt2'>
        <Button
          grow
          kind={isUp ? 'line' : 'tint'}
          icon='raise'
          label={isUp ? liveWords.lower : liveWords.hand}
          busy={hand.isPending && !hand.isPaused}
          onTap={() => hand.mutate({ up: !isUp })}
        />
        {live.leads && next && (
          <Button
            grow
            label={liveWords.next}
            busy={steer.isPending}
            onTap={() => steer.mutate({ deed: { kind: 'CALL', handId: next.id } })}
          />
        )}
      </View>
    </Card>
  )
}

/** In a large hall the queue is longer than what is shown of it: how many more wait, and where she stands. */
function Behind({ live: { hands, queue, hand, place } }: { live: LiveView }) {
  const more = hands - queue.length
  return (
    <View className='t-small t-2 mt2'>
      {more > 0 && <View>{fill(liveWords.queueMore, { count: more })}</View>}
      {hand === 'UP' && place !== undefined && <View>{fill(liveWords.queuePlace, { n: place })}</View>}
    </View>
  )
}
