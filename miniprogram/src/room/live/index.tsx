import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { HandCard } from './hand-card'
import { HereCard } from './here-card'
import { LeadPart } from './lead-part'
import { useLive } from './live-queries'
import { NoteList } from './note-list'
import { PollCard } from './poll-card'
import { QuestionCard } from './question-card'

/** 会场: the meeting on everybody's phone, opened from the room or by the code on the wall; whoever leads it has her hand on it here. */
export default function LivePage() {
  const { scene, consultationId = decodeURIComponent(scene ?? '') } = useRouter().params
  const live = useLive(consultationId)
  usePullRefresh(live.refetch)
  return (
    <PageShell title={liveWords.title} wide>
      <AsyncView query={live}>
        {view =>
          view.status === 'IN_SESSION' ? (
            <Meeting consultationId={consultationId} live={view} />
          ) : (
            <Empty
              art='table'
              title={liveWords.notNow}
              act={{ label: view.title, onTap: () => go(routes.room(consultationId)) }}
            />
          )
        }
      </AsyncView>
    </PageShell>
  )
}

function Meeting({ consultationId, live }: { consultationId: string; live: LiveView }) {
  const part = { consultationId, live }
  return (
    <View className='m-cols'>
      <View className='m-cols__a'>
        <Heading look='t-h1'>{live.title}</Heading>
        {!live.leads && (
          <View className='mt3'>
            <HereCard {...part} />
          </View>
        )}
        <View className='mt3'>
          <QuestionCard live={live} />
        </View>
        {live.polls
          .filter((poll, at) => !poll.closedAt || at === live.polls.length - 1)
          .map(poll => (
            <PollCard key={poll.id} poll={poll} {...part} />
          ))}
        {live.helps && <Talking {...part} />}
      </View>
      <View className='m-cols__b'>{live.helps ? <LeadPart {...part} /> : <Talking {...part} />}</View>
    </View>
  )
}

/** Who speaks next, and what is written down of it: beside the question, where nobody has her hand on the meeting. */
const Talking = (part: { consultationId: string; live: LiveView }) => (
  <View>
    <HandCard {...part} />
    <NoteList live={part.live} />
  </View>
)
