import { View } from '@tarojs/components'
import type { CommitmentSummary } from '@shared/domain/commitment/commitment-view'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { StatePair } from '../../components/state-pair'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { namesOf, useDirectory } from '../shared/use-directory'
import { dueOf, pairOf } from './commitment-look'

/** One thing that a unit promised: what, who, by when, how far. */
export function CommitmentCard({ commitment }: { commitment: CommitmentSummary }) {
  const { data } = useDirectory()
  const unit = namesOf(data).unit(commitment.unitId)
  const due = dueOf(commitment, serverNow().toISOString())
  const pair = pairOf(commitment.status)
  const label = [commitment.text, unit, pair.process.words, due?.words].filter(Boolean).join('，')
  return (
    <Card label={label} onTap={() => go(routes.commitment(commitment.id))}>
      <View className='m-cell m-cell--main t-body t-strong'>{commitment.text}</View>
      <View className='m-cell t-small t-2 mt1'>{unit}</View>
      <View className='m-cell m-cell--wide m-wrap g2 mt2'>
        <StatePair {...pair} />
        {due && <DueTag {...due} />}
      </View>
    </Card>
  )
}
