import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { myLeadsWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { claimPoolWords } from '@shared/words/staff-words'
import { PageShell } from '../../components/page-shell'
import { Tabs } from '../../components/tabs'
import { LeadCards } from '../../features/lead/lead-cards'
import { useLeadList } from '../../features/lead/lead-queries'
import { useHasRole } from '../../features/person/use-me'
import { useUnfinishedCount } from '../../features/lead/unfinished-count'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { ClaimedLeads } from './claimed-leads'
import { Drafts } from './drafts'

type Tab = 'raised' | 'following' | 'drafts' | 'claimed' | 'pool'
const known: readonly Tab[] = ['raised', 'following', 'drafts', 'claimed', 'pool']

/** Everything of hers: raised, followed, not yet sent; for a member what she claims and what she could. */
export default function MyLeadsPage() {
  const { tab: asked } = useRouter().params
  const [tab, setTab] = useState<Tab>(known.find(one => one === asked) ?? 'raised')
  const isMember = useHasRole('member')
  const drafts = useUnfinishedCount()
  const tabs: { value: Tab; label: string; count?: number }[] = [
    { value: 'raised', label: myLeadsWords.raised },
    { value: 'following', label: myLeadsWords.following },
    { value: 'drafts', label: myLeadsWords.drafts, count: drafts },
    ...(isMember
      ? [
          { value: 'claimed' as const, label: myLeadsWords.claimed },
          { value: 'pool' as const, label: claimPoolWords.pool },
        ]
      : []),
  ]
  return (
    <PageShell title={myLeadsWords.title}>
      <Tabs label={myLeadsWords.title} tabs={tabs} value={tab} onChoose={setTab} />
      <View key={tab} className='mt3'>
        {tab === 'raised' && <Listed action='lead.listMine' empty={emptyWords.leadMine} />}
        {tab === 'following' && <Listed action='lead.listFollowed' empty={emptyWords.leadFollowing} />}
        {tab === 'drafts' && <Drafts />}
        {tab === 'claimed' && <ClaimedLeads />}
        {tab === 'pool' && <Pool />}
      </View>
    </PageShell>
  )
}

function Listed({ action, empty }: { action: 'lead.listMine' | 'lead.listFollowed'; empty: string }) {
  const list = useLeadList(action, {})
  usePullRefresh(list.asked.refetch)
  return <LeadCards label={myLeadsWords.title} list={list} empty={{ art: 'first', title: empty }} />
}

function Pool() {
  const list = useLeadList('lead.listClaimable', {})
  usePullRefresh(list.asked.refetch)
  return (
    <View>
      <View className='t-small t-2 mt2'>{claimPoolWords.hint}</View>
      <LeadCards
        label={claimPoolWords.pool}
        list={list}
        empty={{ art: 'none', title: emptyWords.claimPool }}
      />
    </View>
  )
}
