import { View } from '@tarojs/components'
import type { Role } from '@shared/domain/person/role'
import { homeWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { PageShell } from '../../components/page-shell'
import { Skeleton } from '../../components/skeleton'
import { go, routes } from '../../lib/routes'
import { useCalmly } from '../../lib/use-calmly'
import { AroundHere } from './around-here'
import { AskSize } from './ask-size'
import { DeskRows } from './desk-rows'
import { DraftReminder } from './draft-reminder'
import { FirstUse } from './first-use'
import { Greeting } from './greeting'
import { useHomeAsked } from './home-asked'
import { HomeList } from './home-list'
import { HomeTalks } from './home-talks'
import { LettersWaiting } from './letters-waiting'
import { QuickWays } from './quick-ways'
import { Results } from './results'
import { SeeAll } from './see-all'
import { SizeChip } from './size-chip'
import { WaitingRooms } from './waiting-rooms'
import { YourTurn } from './your-turn'

/** A helper's bar has 代填 where others have 我要提. */
const emptyMine = (roles: readonly Role[] = []) =>
  roles.includes('stationHelper') ? emptyWords.homeHelper : emptyWords.homeMine

/** What waits for her, what concerns her, what happens near her, and what came of things. */
export default function HomePage() {
  const home = useHomeAsked()
  const mayShow = useCalmly(!home.isWaiting)
  return (
    <PageShell wide title={homeWords.title} tab='home' lead={<SizeChip />}>
      {mayShow ? <Home home={home} /> : <Waiting />}
    </PageShell>
  )
}

const Waiting = () => (
  <View className='m-ripple'>
    <Greeting me={undefined} count={0} turns={0} />
    <Skeleton cards={4} />
  </View>
)

function Home({ home }: { home: ReturnType<typeof useHomeAsked> }) {
  const { me, mine, own, rooms, letters, turns } = home
  const [turn] = turns
  return (
    <View className='m-ripple m-cols'>
      <View className='m-cols__a'>
        <Greeting me={me} count={own.length + rooms.length} turns={turns.length + rooms.length} />
        <View>
          {turn && (
            <View className='mt3'>
              <YourTurn lead={turn} />
            </View>
          )}
        </View>
        <WaitingRooms rows={rooms} />
        <LettersWaiting count={letters} />
        <View>{mine.asked.data?.length === 0 && <FirstUse />}</View>
        <AskSize />
        <DraftReminder />
        <DeskRows roles={me?.roles ?? []} />
        <HomeList
          title={homeWords.mine}
          list={{
            ...mine,
            asked: { ...mine.asked, data: mine.asked.data && own.filter(lead => lead !== turn) },
          }}
          more={<SeeAll title={homeWords.mine} onTap={() => go(routes.myLeads())} />}
          empty={turn ? undefined : emptyMine(me?.roles)}
        />
        <Results wide rows={home.ended} />
        <QuickWays />
      </View>
      <View className='m-cols__b'>
        <HomeTalks />
        <AroundHere near={home.near} nearby={home.nearby} />
        <Results wide={false} rows={home.ended} />
      </View>
    </View>
  )
}
