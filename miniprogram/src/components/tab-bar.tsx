import { Text, View } from '@tarojs/components'
import { create } from 'zustand'
import { capsule } from '../lib/capsule'
import { go, routes } from '../lib/routes'
import { accessible } from './accessible'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-name'
import { Tap } from './tap'
import { uiWords } from '@shared/words/ui-words'

export type TabName = 'home' | 'leads' | 'notices' | 'me'

const useBar = create(() => ({ unread: 0, helps: false }))

/** How many notices are unread: the number at the bell. */
export const setUnread = (unread: number) => useBar.setState({ unread })

/** Whether the middle is for somebody else's matter: whoever helps at a station does that all day. */
export const setHelps = (helps: boolean) => useBar.setState({ helps })

const tabs: { name: TabName; icon: IconName; url: string }[] = [
  { name: 'home', icon: 'home', url: routes.home() },
  { name: 'leads', icon: 'list', url: routes.leadList() },
  { name: 'notices', icon: 'bell', url: routes.notices() },
  { name: 'me', icon: 'me', url: routes.me() },
]

/** The bar of the four tabs, with 我要提 (代填 for a helper) in its middle, which opens a page. Where there is room it lies on top. */
export function TabBar({ current, roomy }: { current: TabName | undefined; roomy?: boolean }) {
  const items = tabs.map(tab => <Tab key={tab.name} {...tab} on={tab.name === current} />)
  return (
    <View
      className='m-tabbar'
      {...accessible({ role: 'navigation', label: uiWords.mainNavigation })}
      {...(roomy && clearOfCapsule())}
    >
      {roomy && <View className='m-logo' />}
      {items.slice(0, 2)}
      <Middle />
      {items.slice(2)}
    </View>
  )
}

/** On WeChat's desktop its own buttons lie over the right end of what is on top. */
function clearOfCapsule() {
  const { right } = capsule()
  return right > 0 && { style: { paddingRight: `max(${right + 16}px, calc(50% - 544px))` } }
}

function Middle() {
  const helps = useBar(state => state.helps)
  const words = helps ? uiWords.tabs.help : uiWords.tabs.raise
  return (
    <Tap className='m-fab' label={words} onTap={() => go(helps ? routes.stationBegin() : routes.leadNew())}>
      <View className='m-fab__disc'>
        <Icon name={helps ? 'edit' : 'raise'} size='l' />
      </View>
      <Text>{words}</Text>
    </Tap>
  )
}

function Tab({ name, icon, url, on }: { name: TabName; icon: IconName; url: string; on: boolean }) {
  const unread = useBar(state => (name === 'notices' ? state.unread : 0))
  const words = uiWords.tabs[name]
  return (
    <Tap
      role='link'
      className={classNames('m-tab', on && 'is-on')}
      label={unread > 0 ? `${words}，${uiWords.unread(unread)}` : words}
      current={on}
      onTap={() => {
        if (!on) go(url)
      }}
    >
      <Icon name={icon} />
      <Text>{words}</Text>
      {unread > 0 && <View className='m-badge'>{unread > 99 ? '99+' : unread}</View>}
    </Tap>
  )
}
