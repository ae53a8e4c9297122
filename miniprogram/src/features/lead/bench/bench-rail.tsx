import { Text, View } from '@tarojs/components'
import { benchWords } from '@shared/words/staff-words'
import { accessible } from '../../../components/accessible'
import { classNames } from '../../../components/class-names'
import { Icon } from '../../../components/icon'
import { Tap } from '../../../components/tap'
import { uiWords } from '@shared/words/ui-words'
import { go } from '../../../lib/routes'
import type { BenchPlace } from './bench-places'

type BenchRailProps = {
  id: string
  places: readonly BenchPlace[]
  here: BenchPlace['name']
  unread: number
  /** Whose desk it is. */
  name: string | undefined
  onKeys: () => void
}

/** The way to every other place, and to the list of keys. */
export function BenchRail({ id, places, here, unread, name: person, onKeys }: BenchRailProps) {
  return (
    <View id={id} className='m-wb__rail' {...accessible({ role: 'navigation', label: benchWords.places })}>
      {places.map(({ name, icon, url }) => {
        const count = name === 'notices' ? unread : 0
        const words = benchWords.go[name]
        return (
          <Tap
            key={name}
            role='link'
            className={classNames('m-wb__place', name === here && 'is-on')}
            label={count > 0 ? `${words}，${uiWords.unread(count)}` : words}
            current={name === here}
            onTap={() => name !== here && go(url)}
          >
            <Icon name={icon} />
            <Text>{words}</Text>
            {count > 0 && <Text className='m-badge'>{count > 99 ? '99+' : count}</Text>}
          </Tap>
        )
      })}
      <View className='m-grow' />
      <Tap className='m-wb__place' label={benchWords.keys} onTap={onKeys}>
        <Text className='m-kbd'>?</Text>
        <Text>{benchWords.keys}</Text>
      </Tap>
      <View className='t-small t-2 t-center'>{person}</View>
    </View>
  )
}
