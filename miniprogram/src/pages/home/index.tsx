import { View } from '@tarojs/components'
import { homeWords, leadListWords } from '@shared/words/page-words'
import { buttonWords, emptyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { useLeadList } from '../../features/lead/lead-queries'
import { useMe } from '../../features/person/use-me'
import { useMyPlace } from '../../features/shared/my-place'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { DeskRows } from './desk-rows'
import { DraftReminder } from './draft-reminder'
import { FirstUse } from './first-use'
import { Greeting } from './greeting'
import { HomeList } from './home-list'
import { SizeChip } from './size-chip'
import { YourTurn } from './your-turn'

/** What waits for her, what concerns her, what happens near her, and what came of things. */
export default function HomePage() {
  const me = useMe()
  const townId = useMyPlace(state => state.townId)
  const mine = useLeadList('lead.listMine', {})
  const followed = useLeadList('lead.listFollowed', {})
  const nearby = useLeadList('lead.find', townId === undefined ? {} : { place: townId })
  const ended = useLeadList('lead.find', { state: 'ENDED' })
  usePullRefresh(
    me.refetch,
    mine.asked.refetch,
    followed.asked.refetch,
    nearby.asked.refetch,
    ended.asked.refetch,
  )
  const own = [...(mine.asked.data ?? []), ...(followed.asked.data ?? [])]
  const turn = mine.asked.data?.filter(({ waitsFor }) => waitsFor.includes('author')) ?? []
  const all = (url: string) => <Button kind='text' small label={buttonWords.all} onTap={() => go(url)} />
  return (
    <PageShell title={homeWords.title} tab='home' lead={<SizeChip />}>
      <Greeting me={me.data} count={own.length} turns={turn.length} />
      <View>{turn[0] && <YourTurn lead={turn[0]} />}</View>
      <View>{mine.asked.data?.length === 0 && <FirstUse />}</View>
      <DraftReminder />
      <DeskRows roles={me.data?.roles ?? []} />
      <HomeList
        title={homeWords.mine}
        list={{
          ...mine,
          asked: { ...mine.asked, data: mine.asked.data && own.filter(lead => lead !== turn[0]) },
        }}
        more={all(routes.myLeads())}
        empty={turn[0] ? undefined : emptyWords.homeMine}
      />
      <HomeList title={homeWords.results} list={ended} more={all(routes.leadList())} />
      <HomeList
        title={townId === undefined ? leadListWords.public : homeWords.nearby}
        list={nearby}
        more={all(routes.leadList())}
        empty={emptyWords.leadPublic}
      />
    </PageShell>
  )
}
