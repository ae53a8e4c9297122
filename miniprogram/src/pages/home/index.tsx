import { View } from '@tarojs/components'
import type { Role } from '@shared/domain/person/role'
import { homeWords, leadListWords } from '@shared/words/page-words'
import { buttonWords, emptyWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { PageShell } from '../../components/page-shell'
import { Skeleton } from '../../components/skeleton'
import { showTalk } from '../../features/consultation/talk-view'
import { filterLeads } from '../../features/lead/lead-filter'
import { useLeadList } from '../../features/lead/lead-queries'
import { useMe } from '../../features/person/use-me'
import { useMyPlace } from '../../features/shared/my-place'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { go, routes } from '../../lib/routes'
import { AskSize } from './ask-size'
import { DeskRows } from './desk-rows'
import { DraftReminder } from './draft-reminder'
import { FirstUse } from './first-use'
import { Greeting } from './greeting'
import { HomeList } from './home-list'
import { HomeTalks } from './home-talks'
import { livingFirst } from './living-first'
import { QuickWays } from './quick-ways'
import { Results } from './results'
import { SizeChip } from './size-chip'
import { useWaitingRooms, WaitingRooms } from './waiting-rooms'
import { YourTurn } from './your-turn'

type Asked = { data?: unknown; error: unknown; fetchStatus: string }

/** Whether an answer is still on its way that changes what stands on top. */
const isWaiting = (...asked: Asked[]) =>
  asked.some(({ data, error, fetchStatus }) => data === undefined && !error && fetchStatus === 'fetching')

/** A helper's bar has 代填 where others have 我要提. */
const emptyMine = (roles: readonly Role[] = []) =>
  roles.includes('stationHelper') ? emptyWords.homeHelper : emptyWords.homeMine

/** What waits for her, what concerns her, what happens near her, and what came of things. */
export default function HomePage() {
  const me = useMe()
  const townId = useMyPlace(state => state.townId)
  const mine = useLeadList('lead.listMine', {})
  const followed = useLeadList('lead.listFollowed', {})
  const near = townId === undefined ? {} : { place: townId }
  const nearby = useLeadList('lead.find', near)
  const ended = useLeadList('lead.find', { state: 'ENDED' })
  const rooms = useWaitingRooms()
  usePullRefresh(
    rooms.asked.refetch,
    me.refetch,
    mine.asked.refetch,
    followed.asked.refetch,
    nearby.asked.refetch,
    ended.asked.refetch,
  )
  // all of it at once: nothing jumps from under a finger
  if (isWaiting(me, mine.asked, followed.asked, rooms.asked))
    return (
      <PageShell wide title={homeWords.title} tab='home' lead={<SizeChip />}>
        <View className='m-ripple'>
          <Greeting me={undefined} count={0} turns={0} />
          <Skeleton cards={4} />
        </View>
      </PageShell>
    )
  const own = livingFirst([...(mine.asked.data ?? []), ...(followed.asked.data ?? [])])
  const turn = mine.asked.data?.filter(({ waitsFor }) => waitsFor.includes('author')) ?? []
  const publicTitle = townId === undefined ? leadListWords.public : homeWords.nearby
  const openNearby = () => {
    filterLeads(near)
    showTalk('leads')
    go(routes.leadList())
  }
  return (
    <PageShell wide title={homeWords.title} tab='home' lead={<SizeChip />}>
      <View className='m-ripple m-cols'>
        <View className='m-cols__a'>
          <Greeting
            me={me.data}
            count={own.length + rooms.rows.length}
            turns={turn.length + rooms.rows.length}
          />
          <View>
            {turn[0] && (
              <View className='mt3'>
                <YourTurn lead={turn[0]} />
              </View>
            )}
          </View>
          <WaitingRooms rows={rooms.rows} />
          <View>{mine.asked.data?.length === 0 && <FirstUse />}</View>
          <AskSize />
          <DraftReminder />
          <DeskRows roles={me.data?.roles ?? []} />
          <HomeList
            title={homeWords.mine}
            list={{
              ...mine,
              asked: { ...mine.asked, data: mine.asked.data && own.filter(lead => lead !== turn[0]) },
            }}
            more={<All title={homeWords.mine} onTap={() => go(routes.myLeads())} />}
            empty={turn[0] ? undefined : emptyMine(me.data?.roles)}
          />
          <Results wide rows={ended.asked.data} />
          <QuickWays />
        </View>
        <View className='m-cols__b'>
          <HomeTalks />
          <HomeList
            title={publicTitle}
            list={nearby}
            more={<All title={publicTitle} onTap={openNearby} />}
            empty={emptyWords.leadPublic}
          />
          <Results wide={false} rows={ended.asked.data} />
        </View>
      </View>
    </PageShell>
  )
}

function All({ title, onTap }: { title: string; onTap: () => void }) {
  return (
    <Button
      kind='text'
      small
      label={buttonWords.all}
      ariaLabel={`${buttonWords.all}，${title}`}
      onTap={onTap}
    />
  )
}
