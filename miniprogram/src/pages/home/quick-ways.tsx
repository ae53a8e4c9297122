import { View } from '@tarojs/components'
import { homeWords } from '@shared/words/page-words'
import { Icon } from '../../components/icon'
import type { IconName } from '../../components/icon-name'
import { Tap } from '../../components/tap'
import { go, routes } from '../../lib/routes'

const ways: readonly { title: string; icon: IconName; url: string }[] = [
  { title: homeWords.halls, icon: 'table', url: routes.halls() },
  { title: homeWords.progress, icon: 'search', url: routes.myLeads() },
  { title: homeWords.members, icon: 'people', url: routes.members() },
]

/** What people come for besides raising something (domain page 5.1): the halls, how far it is, and who speaks for them. */
export const QuickWays = () => (
  <View className='m-wrap g2 mt3'>
    {ways.map(({ title, icon, url }) => (
      <Tap key={url} role='link' label={title} className='m-quick' onTap={() => go(url)}>
        <Icon name={icon} />
        <View>{title}</View>
      </Tap>
    ))}
  </View>
)
