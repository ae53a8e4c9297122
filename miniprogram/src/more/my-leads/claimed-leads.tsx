import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { claimPoolWords } from '@shared/words/staff-words'
import { emptyWords } from '@shared/words/text-words'
import { LeadCards } from '../../features/lead/lead-cards'
import { useLeadList } from '../../features/lead/lead-queries'
import { useDirectory } from '../../features/shared/use-directory'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'

/** What a member holds, and that her hands are full when they are. */
export function ClaimedLeads() {
  const list = useLeadList('lead.listClaimed', {})
  const { data: directory } = useDirectory()
  usePullRefresh(list.asked.refetch)
  const most = directory?.settings.maxClaims
  const held = list.asked.data?.filter(({ status }) => status === 'CLAIMED').length ?? 0
  return (
    <View>
      <View className='t-small t-2 mt2'>
        {most !== undefined && held >= most ? fill(claimPoolWords.full, { count: held }) : ''}
      </View>
      <LeadCards
        label={claimPoolWords.mine}
        list={list}
        empty={{ art: 'none', title: emptyWords.claimMine }}
      />
    </View>
  )
}
