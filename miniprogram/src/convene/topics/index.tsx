import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { isPoolOpen } from '@shared/domain/consultation/is-pool-open'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { topicWords } from '@shared/words/convene-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { useConsultation } from '../../features/consultation/consultation-queries'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { useTopics } from '../convene-queries'
import { MoreSteps } from '../prepare/more-steps'
import { CallHead } from './call-head'
import { Chain } from './chain'
import { ProposeSheet } from './propose-sheet'
import { ScreenSheet } from './screen-sheet'
import { ShortlistButton } from './shortlist-button'
import { TopicCard } from './topic-card'

type Topic = Output<'topic.list'>['rows'][number]

/** The pool of a call: to propose and support for everybody, to merge, weigh and choose for the office. */
export default function TopicsPage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  const topics = useTopics(consultationId)
  const [proposing, setProposing] = useState(false)
  const [screened, setScreened] = useState<string>()
  usePullRefresh(consultation.refetch, topics.refetch)
  const now = consultation.data
  const rows = topics.data?.rows ?? []
  const chosen = rows.find(({ id }) => id === screened)
  return (
    <PageShell
      title={topicWords.title}
      wide
      bar={now?.status === 'CALL' ? <Propose onTap={() => setProposing(true)} /> : undefined}
      over={
        <View>
          {proposing && topics.data && (
            <ProposeSheet
              consultationId={consultationId}
              sources={topics.data.sources}
              onClose={() => setProposing(false)}
            />
          )}
          {chosen && now && (
            <ScreenSheet
              topic={chosen}
              pool={rows}
              consultation={now}
              onClose={() => setScreened(undefined)}
            />
          )}
        </View>
      }
    >
      <AsyncView query={consultation}>
        {known => (
          <View className='m-cols'>
            <View className='m-cols__b'>
              <CallHead consultation={known} />
              <Chain consultation={known} />
              <Onward consultation={known} />
              {mayCallOff(known) && <MoreSteps consultation={known} />}
            </View>
            <View className='m-cols__a'>
              <SectionHead title={topicWords.list} />
              <AsyncView query={topics}>
                {({ rows: found, screens }) => (
                  <TopicList
                    topics={found}
                    consultation={known}
                    onScreen={screens ? setScreened : undefined}
                  />
                )}
              </AsyncView>
            </View>
          </View>
        )}
      </AsyncView>
    </PageShell>
  )
}

const Propose = ({ onTap }: { onTap: () => void }) => (
  <Button kind='voice' grow icon='raise' label={topicWords.propose} onTap={onTap} />
)

/** A call that came to nothing must not fill one of its hall's places; once planned this stands on its own page. */
const mayCallOff = ({ status }: ConsultationView) => ['CALL', 'SHORTLIST', 'TOPIC_REVIEW'].includes(status)

/** Where it goes on once a topic is planned. */
function Onward({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may } = consultation
  const chosen = !['CALL', 'SHORTLIST', 'TOPIC_REVIEW', 'CANCELLED'].includes(status)
  return (
    <View className='m-wrap g2 mt3'>
      {may.includes('shortlist') && <ShortlistButton consultation={consultation} />}
      {chosen && <Button label={topicWords.toRoom} onTap={() => go(routes.room(id))} />}
      {chosen && (may.includes('startPrep') || may.includes('prepare')) && (
        <Button kind='tint' label={topicWords.toPrepare} onTap={() => go(routes.prepare(id))} />
      )}
    </View>
  )
}

type TopicListProps = {
  topics: readonly Topic[]
  consultation: ConsultationView
  onScreen: ((topicId: string) => void) | undefined
}

function TopicList({ topics, consultation, onScreen }: TopicListProps) {
  if (topics.length === 0) return <Empty art='first' title={topicWords.empty} />
  const open = isPoolOpen(consultation.status)
  const waits = ({ state }: Topic) => state === 'HELD' || (open && state === 'OPEN')
  return (
    <View>
      {topics.map(topic => (
        <TopicCard
          key={topic.id}
          topic={topic}
          into={topics.find(({ id }) => id === topic.intoId)?.title}
          open={open}
          onScreen={onScreen && waits(topic) ? () => onScreen(topic.id) : undefined}
        />
      ))}
    </View>
  )
}
