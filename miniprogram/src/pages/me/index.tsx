import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { letterWords } from '@shared/words/hall-words'
import { elderWords } from '@shared/words/text-words'
import {
  aboutWords,
  joinWords,
  meWords,
  myLeadsWords,
  privacyWords,
  settingsWords,
} from '@shared/words/page-words'
import { AsyncView } from '../../components/async-view'
import { List, ListRow } from '../../components/list-row'
import { PageShell } from '../../components/page-shell'
import { SwitchRow } from '../../components/switch-row'
import { useLettersWaiting } from '../../features/person/use-letters-waiting'
import { useMe } from '../../features/person/use-me'
import { usePullRefresh } from '../../features/shared/use-pull-refresh'
import { usePreferences } from '../../lib/preferences'
import { go, routes } from '../../lib/routes'
import { useSize } from '../../lib/use-look'
import { DeskEntries } from './desk-entries'
import { PcRow } from './pc-row'
import { WhoIAm } from './who-i-am'

const more = [
  { title: settingsWords.title, icon: 'size', open: routes.settings },
  { title: privacyWords.title, icon: 'shield', open: routes.privacy },
  { title: aboutWords.title, icon: 'info', open: routes.about },
] as const

/** Who I am here, where I work and what is mine; then how the program looks and what it keeps of me. */
export default function MePage() {
  const me = useMe()
  usePullRefresh(me.refetch)
  return (
    <PageShell wide title={meWords.title} tab='me'>
      <View className='m-cols'>
        <View className='m-cols__a'>
          <AsyncView query={me}>
            {known => (
              <View>
                <WhoIAm me={known} />
                <DeskEntries roles={known.roles} />
              </View>
            )}
          </AsyncView>
          <List label={meWords.title}>
            <ListRow title={myLeadsWords.title} icon='list' onTap={() => go(routes.myLeads())} />
            <ListRow title={meWords.halls} icon='table' onTap={() => go(routes.halls())} />
            <LettersRow />
          </List>
        </View>
        <View className='m-cols__b'>
          <ElderSwitch />
          <List label={settingsWords.title}>
            {more.map(({ title, icon, open }) => (
              <ListRow key={title} title={title} icon={icon} onTap={() => go(open())} />
            ))}
            <PcRow />
            <ListRow title={joinWords.title} icon='people' last onTap={() => go(routes.join())} />
          </List>
        </View>
      </View>
    </PageShell>
  )
}

/** My letters; to a member it says how many wait for her answer. */
function LettersRow() {
  const { count } = useLettersWaiting()
  const note = count > 0 ? fill(letterWords.waitingCount, { count }) : undefined
  return <ListRow title={meWords.letters} note={note} icon='edit' last onTap={() => go(routes.letters())} />
}

function ElderSwitch() {
  const size = useSize()
  const setSize = usePreferences(state => state.setSize)
  return (
    <List>
      <SwitchRow
        icon='size'
        label={elderWords.switch}
        meaning={settingsWords.sizeAbout}
        on={size !== 'standard'}
        onChange={on => setSize(on ? 'elder' : 'standard')}
        last
      />
    </List>
  )
}
