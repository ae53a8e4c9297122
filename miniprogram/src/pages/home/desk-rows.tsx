import { View } from '@tarojs/components'
import type { Role } from '@shared/domain/person/role'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import type { IconName } from '../../components/icon-name'
import { List, ListRow } from '../../components/list-row'
import { useDeskCount } from '../../features/lead/use-desk-count'
import { go, routes } from '../../lib/routes'

type Desk = { roles: readonly Role[]; title: string; icon: IconName; url: string; desk?: 'staff' | 'unit' }
const desks: readonly Desk[] = [
  {
    roles: ['townWorker', 'proposalStaff', 'proposalChief', 'supervisor'],
    title: homeWords.staffDesk,
    icon: 'list',
    url: routes.staffQueue(),
    desk: 'staff',
  },
  {
    roles: ['unitClerk', 'unitDeputy', 'unitLeader'],
    title: homeWords.unitDesk,
    icon: 'unit',
    url: routes.unitQueue(),
    desk: 'unit',
  },
  {
    roles: [
      ...['townWorker', 'proposalStaff', 'proposalChief', 'supervisor'],
      ...['reviewer', 'chairMeeting', 'convener', 'member'],
    ] as const,
    title: homeWords.conveneDesk,
    icon: 'chat',
    url: routes.convene(),
  },
  { roles: ['member'], title: homeWords.claimPool, icon: 'people', url: routes.myLeads('pool') },
]

/** The desks of those who work here, one tap from home. */
export function DeskRows({ roles }: { roles: readonly Role[] }) {
  const mine = desks.filter(desk => desk.roles.some(role => roles.includes(role)))
  if (mine.length === 0) return null
  return (
    <View className='mt3'>
      <List>
        {mine.map((desk, at) => (
          <DeskRow key={desk.url} desk={desk} last={at === mine.length - 1} />
        ))}
      </List>
    </View>
  )
}

function DeskRow({ desk: { title, icon, url, desk }, last }: { desk: Desk; last: boolean }) {
  const count = useDeskCount(desk).data?.todo ?? 0
  const note = count > 0 ? fill(homeWords.staffDeskCount, { count }) : undefined
  return <ListRow title={title} note={note} icon={icon} last={last} onTap={() => go(url)} />
}
