import { View } from '@tarojs/components'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { Card } from '../../components/card'
import { ChipRow } from '../../components/chip-row'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useLiveDeed } from './live-queries'
import { PollBars } from './poll-bars'

type Poll = LiveView['polls'][number]
type Props = { consultationId: string; live: LiveView; poll: Poll }

/** A show of hands: another vote takes the first one's place while it is open, and the counts come when it is closed. */
export function PollCard({ consultationId, live, poll }: Props) {
  const vote = useLiveDeed('session.vote', consultationId)
  const chips = poll.options.map((label, at) => ({ value: String(at), label }))
  const mine = poll.mine ?? (vote.isPending ? vote.variables.option : undefined)
  const open = poll.closedAt === undefined
  return (
    <Card>
      <View className='t-small t-2'>
        {`${open ? liveWords.pollOpen : liveWords.pollClosed}，${fill(liveWords.votes, { count: poll.votes })}`}
      </View>
      <View className='t-h2 mt1'>{poll.text}</View>
      {open && !live.leads && (
        <View className='mt2'>
          <ChipRow
            label={poll.text}
            chips={chips}
            value={mine === undefined ? undefined : String(mine)}
            wrap
            onChoose={value => vote.mutate({ pollId: poll.id, option: Number(value) })}
          />
        </View>
      )}
      {vote.isPaused && <View className='t-small t-2 mt1'>{liveWords.queued}</View>}
      <RefusalNote error={vote.error} />
      <View className='mt2'>
        <PollBars poll={poll} />
      </View>
    </Card>
  )
}
