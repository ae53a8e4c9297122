import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { CommitmentView } from '@shared/domain/commitment/commitment-view'
import { commitmentWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { AsyncView } from '../../components/async-view'
import { Banner } from '../../components/banner'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { Heading, SectionHead } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { StatePair } from '../../components/state-pair'
import { dueOf, pairOf } from '../../features/consultation/commitment-look'
import { useCommitment } from '../../features/consultation/commitment-queries'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { dayOf } from '../../lib/day-of'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { CommitmentSteps } from './commitment-steps'
import { CommitmentTimeline } from './commitment-timeline'

/** One thing that a unit promised, and what came of it, for everybody. A scanned code brings its id as `scene`. */
export default function CommitmentPage() {
  const { commitmentId, scene } = useRouter().params
  const commitment = useCommitment(commitmentId ?? decodeURIComponent(scene ?? ''))
  usePullRefresh(commitment.refetch)
  return (
    <PageShell title={commitmentWords.title} wide>
      <AsyncView query={commitment}>{view => <Commitment commitment={view} />}</AsyncView>
    </PageShell>
  )
}

function Commitment({ commitment }: { commitment: CommitmentView }) {
  return (
    <View className='m-cols'>
      <View className='m-cols__b'>
        <Head commitment={commitment} />
        {commitment.may.length > 0 && <CommitmentSteps key={commitment.revision} commitment={commitment} />}
      </View>
      <View className='m-cols__a'>
        <SectionHead title={commitmentWords.timeline} />
        <CommitmentTimeline commitment={commitment} />
      </View>
    </View>
  )
}

function Head({ commitment }: { commitment: CommitmentView }) {
  const { text, unitId, owner = '', status, source, dueBefore, revisionAsked, confirmed } = commitment
  const { data } = useDirectory()
  const due = dueOf(commitment, serverNow().toISOString())
  return (
    <View>
      <Heading look='t-h1'>{text}</Heading>
      <View className='t-body t-2 mt1'>{`${namesOf(data).unit(unitId)} ${owner}`}</View>
      <View className='m-wrap g2 mt2'>
        <StatePair {...pairOf(status)} named />
        {due && <DueTag {...due} />}
      </View>
      <View className='t-body mt2'>{fill(commitmentWords.due, { date: dayOf(commitment.due) })}</View>
      {dueBefore.map(({ due: old, reason, at }) => (
        <View key={at} className='t-small t-2'>
          {fill(commitmentWords.dueBefore, { date: dayOf(old), reason })}
        </View>
      ))}
      {confirmed > 0 && (
        <View className='t-small t-2'>{fill(commitmentWords.confirmed, { count: confirmed })}</View>
      )}
      {commitment.lookBackOpen && (
        <View className='mt3'>
          <Banner kind='info'>{commitmentWords.lookBack}</Banner>
        </View>
      )}
      {revisionAsked && (
        <Banner kind='calm'>
          {fill(commitmentWords.asked, { date: dayOf(revisionAsked.due), reason: revisionAsked.reason })}
        </Banner>
      )}
      <View className='mt3'>
        <Card kind='flat' onTap={() => go(routes.room(source.consultationId))}>
          <View className='t-small t-brand'>
            {fill(commitmentWords.source, { title: source.title, row: source.row })}
          </View>
        </Card>
      </View>
    </View>
  )
}
