import { View } from '@tarojs/components'
import type { Role } from '@shared/domain/person/role'
import { homeWords } from '@shared/words/page-words'
import { List, ListRow } from '../../components/list-row'
import type { IconName } from '../../components/icon-name'
import { go, routes } from '../../lib/routes'

type Desk = { roles: readonly Role[]; title: string; icon: IconName; url: string }
const desks: readonly Desk[] = [
  {
    roles: ['townWorker', 'proposalStaff', 'proposalChief', 'supervisor'],
    title: homeWords.staffDesk,
    icon: 'list',
    url: routes.staffQueue(),
  },
  {
    roles: ['unitClerk', 'unitDeputy', 'unitLeader'],
    title: homeWords.unitDesk,
    icon: 'unit',
    url: routes.unitQueue(),
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
        {mine.map(({ title, icon, url }, at) => (
          <ListRow key={url} title={title} icon={icon} last={at === mine.length - 1} onTap={() => go(url)} />
        ))}
      </List>
    </View>
  )
}
