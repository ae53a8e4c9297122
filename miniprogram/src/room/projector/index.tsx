import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { Countdown } from '../../components/room/countdown'
import { seatWords } from '@shared/words/seat-words'
import { fillScreen } from '../../lib/full-screen'
import { useDoorCode, useHereCode } from '../live/here-code'
import { useLive } from '../live/live-queries'
import { PollBars } from '../live/poll-bars'
import './projector.scss'

/** The wall: what is asked, how it stands, who speaks next, and the code of this half minute. Only a browser has it. */
export default function ProjectorPage() {
  const { consultationId = '' } = useRouter().params
  const live = useLive(consultationId)
  return (
    <PageShell title={liveWords.title} alone wide>
      <AsyncView query={live}>
        {view =>
          view.status === 'IN_SESSION' ? (
            <Wall consultationId={consultationId} live={view} />
          ) : (
            <View className='p-wall__big'>{liveWords.notNow}</View>
          )
        }
      </AsyncView>
    </PageShell>
  )
}

function Wall({ consultationId, live }: { consultationId: string; live: LiveView }) {
  const { question } = live
  const poll = live.polls.find(({ closedAt }) => closedAt === undefined) ?? live.polls[live.polls.length - 1]
  return (
    <View className='p-wall'>
      <View className='p-wall__main'>
        <Heading look='t-h1'>{live.title}</Heading>
        <View className='p-wall__big'>{question?.text ?? liveWords.noQuestion}</View>
        {question?.until !== undefined && <Countdown until={question.until} label={liveWords.timer} />}
        {poll && (
          <View className='p-wall__poll'>
            <Heading>{poll.text}</Heading>
            <View className='t-2'>{fill(liveWords.votes, { count: poll.votes })}</View>
            <PollBars poll={poll} />
          </View>
        )}
      </View>
      <View className='p-wall__side'>
        <WallCode consultationId={consultationId} />
        {fillScreen && <Button small label={liveWords.fullScreen} onTap={fillScreen} />}
        <View className='p-wall__mid'>{fill(liveWords.present, { count: live.present })}</View>
        <Heading>{liveWords.queue}</Heading>
        {live.queue.length === 0 && <View className='t-2'>{liveWords.queueNone}</View>}
        {live.queue.slice(0, 6).map(({ id, role, shownName, calledAt }, at) => (
          <View key={id} className={calledAt === undefined ? 'p-wall__hand' : 'p-wall__hand is-on'}>
            {`${at + 1}. ${[shownName, seatWords[role].resident].filter(Boolean).join('，')}`}
          </View>
        ))}
      </View>
    </View>
  )
}

/** The code that opens the meeting on a phone, and beside it the digits by which she says that she is here. */
function WallCode({ consultationId }: { consultationId: string }) {
  const { data } = useHereCode(consultationId)
  const { data: door } = useDoorCode(consultationId)
  if (!data) return null
  return (
    <View className='p-wall__code'>
      {door && <img width={260} height={260} src={door.image} alt={liveWords.doorCode} />}
      <View className='t-2'>{liveWords.scanHint}</View>
      <View className='p-wall__digits' id='here-code'>
        {data.code}
      </View>
      <Countdown key={data.endsAt} until={data.endsAt} label={liveWords.codeEvery} />
    </View>
  )
}
