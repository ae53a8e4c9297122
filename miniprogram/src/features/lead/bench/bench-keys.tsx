import { Text } from '@tarojs/components'
import { benchKeyWords, benchWords } from '@shared/words/staff-words'
import { List, ListRow } from '../../../components/list-row'
import { Sheet } from '../../../components/sheet'
import { SwitchRow } from '../../../components/switch-row'
import { usePreferences } from '../../../lib/preferences'
import type { BenchPlace } from './bench-places'

type Key = keyof typeof benchKeyWords

const ofBatch = ['pick', 'pickAll', 'batch']
type BenchKeysProps = { places: readonly BenchPlace[]; batches: boolean; onClose: () => void }

/** The map of the keys, and the switch for those who dictate or read by single letters. */
export function BenchKeys({ places, batches, onClose }: BenchKeysProps) {
  const { singleKeys, setSingleKeys } = usePreferences()
  const absent = [
    ...['office', 'unit'].filter(name => !places.some(place => place.name === name)),
    ...(batches ? [] : ofBatch),
  ]
  const keys = (Object.keys(benchKeyWords) as Key[]).filter(name => !absent.includes(name))
  return (
    <Sheet title={benchWords.keys} onClose={onClose}>
      <List label={benchWords.keys}>
        <SwitchRow
          label={benchWords.single}
          meaning={benchWords.singleHint}
          on={singleKeys}
          onChange={setSingleKeys}
        />
        {keys.map((name, at) => {
          const [key, does] = benchKeyWords[name]
          return (
            <ListRow
              key={name}
              title={does}
              last={at === keys.length - 1}
              aside={<Text className='m-kbd'>{key}</Text>}
            />
          )
        })}
      </List>
    </Sheet>
  )
}
