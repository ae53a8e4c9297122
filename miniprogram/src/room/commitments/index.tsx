import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { commitmentGroups } from '@shared/domain/commitment/commitment-groups'
import type { CommitmentGroup } from '@shared/domain/commitment/commitment-status'
import { commitmentWords } from '@shared/words/closing-words'
import { useState } from 'react'
import { AsyncView } from '../../components/async-view'
import { ChipRow } from '../../components/chip-row'
import { Empty } from '../../components/empty'
import { InfiniteList } from '../../components/infinite-list'
import { PageShell } from '../../components/page-shell'
import { Segmented } from '../../components/segmented'
import { CommitmentCard } from '../../features/consultation/commitment-card'
import { useMe } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { call } from '../../lib/call'
import { usePages } from '../../lib/use-pages'

const groups = Object.keys(commitmentGroups) as CommitmentGroup[]

/** 答应的事: what units promised and what became of it, for everybody; a unit's people begin with their own. */
export default function CommitmentsPage() {
  const { hallId, group: asked } = useRouter().params
  const { data: me } = useMe()
  const [group, setGroup] = useState<CommitmentGroup>(groups.find(one => one === asked) ?? 'UNDERWAY')
  const [whose, setWhose] = useState<'MINE' | 'ALL'>('MINE')
  const unitId = whose === 'MINE' ? me?.unitId : undefined
  const list = usePages(['commitments', 'list', group, hallId, unitId], cursor =>
    call('commitment.list', {
      group,
      ...(hallId && { hallId }),
      ...(unitId && { unitId }),
      ...(cursor && { cursor }),
    }),
  )
  usePullRefresh(list.asked.refetch)
  return (
    <PageShell title={commitmentWords.listTitle} wide>
      {me?.unitId !== undefined && (
        <Segmented
          label={commitmentWords.listTitle}
          options={[
            { value: 'MINE', label: commitmentWords.mine },
            { value: 'ALL', label: commitmentWords.all },
          ]}
          value={whose}
          onChoose={setWhose}
        />
      )}
      <View className='mt2'>
        <ChipRow
          reveal
          label={commitmentWords.group}
          chips={groups.map(value => ({ value, label: commitmentWords.groups[value] }))}
          value={group}
          onChoose={setGroup}
        />
      </View>
      <View className='mt3'>
        <AsyncView query={list.asked}>
          {rows =>
            rows.length === 0 ? (
              <Empty art='first' title={commitmentWords.empty} />
            ) : (
              <InfiniteList
                table
                label={commitmentWords.listTitle}
                rows={rows}
                rowKey={({ id }) => id}
                {...list}
              >
                {row => <CommitmentCard commitment={row} />}
              </InfiniteList>
            )
          }
        </AsyncView>
      </View>
    </PageShell>
  )
}
