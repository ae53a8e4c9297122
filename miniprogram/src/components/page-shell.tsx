import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { useOnline } from '../lib/network'
import { lookAgain } from '../lib/query-client'
import { back } from '../lib/routes'
import { useLook } from '../lib/use-look'
import { useWide } from '../lib/use-wide'
import { accessible } from './accessible'
import { Banner } from './banner'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
import { TabBar } from './tab-bar'
import type { TabName } from './tab-bar'
import { Toaster } from './toaster'
import { uiWords } from '@shared/words/ui-words'
import { useTitle } from './use-title'

export type PageShellProps = PropsWithChildren<{
  title: string
  /** One of the four tabs: no way back, and the tab bar below. */
  tab?: TabName
  /** Nothing lies under it: no way back. */
  alone?: boolean
  /** Two columns where a browser has room for them: the page lays itself out by `m-cols`. */
  wide?: boolean
  /** The main actions, fixed at the bottom. */
  bar?: ReactNode
  /** At the left of a tab's title: the switch of letter size. */
  lead?: ReactNode
  /** Sheets and dialogs, so that they stand over everything in the page's own colours. */
  over?: ReactNode
  onBack?: () => void
}>

/** The outermost View of every page: colours, title, way back, network, bars and toasts. */
export function PageShell(props: PageShellProps) {
  const { title, tab, alone, wide, bar, lead, over, onBack, children } = props
  const { rootClass, statusBar } = useLook()
  const online = useOnline()
  useDidShow(lookAgain)
  useTitle(title)
  // a desktop has its places on top of every page, a phone at the bottom of four
  const roomy = useWide()
  return (
    <View className={rootClass}>
      {roomy && !alone && <TabBar current={tab} roomy />}
      <Top {...{ title, tab, alone, wide, lead, onBack, statusBar }} />
      {/* beside the page: what changes on a page names all that it stands in, and each View around it costs bytes */}
      <View>
        {!online && (
          <View className={classNames('m-over', wide && 'm-over--wide')}>
            <Banner icon='offline'>{uiWords.offline}</Banner>
          </View>
        )}
      </View>
      <View
        className={classNames(
          'm-page',
          tab && 'm-page--tab',
          wide && 'm-page--wide',
          Boolean(bar) && 'm-page--bar',
        )}
        {...accessible({ role: 'main' })}
      >
        {children}
      </View>
      {Boolean(bar) && <View className='m-bar'>{bar}</View>}
      {tab && !roomy && <TabBar current={tab} />}
      <Toaster />
      <View>{over}</View>
    </View>
  )
}

type TopName = 'title' | 'tab' | 'alone' | 'wide' | 'lead' | 'onBack'
type TopProps = { [name in TopName]: PageShellProps[name] | undefined }

/** The way back, or a tab's own switch, and what the page is called. */
function Top({ title, tab, alone, wide, lead, onBack = back, statusBar }: TopProps & { statusBar: number }) {
  return (
    <View
      className={classNames('m-top', wide && 'm-top--wide')}
      {...accessible({ role: 'banner' })}
      {...(statusBar > 0 && { style: { paddingTop: `${statusBar}px` } })}
    >
      <View className={classNames('m-top__row', tab && 'm-top__row--tab')}>
        {tab ? lead : !alone && <IconButton icon='back' label={uiWords.back} onTap={onBack} />}
        <View className='m-top__title t-cut' {...accessible({ role: 'heading', level: 1 })}>
          {title}
        </View>
      </View>
    </View>
  )
}
