import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { letterWords } from '@shared/words/hall-words'
import { List, ListRow } from '../../components/list-row'
import { go, routes } from '../../lib/routes'

/** Letters that wait for this member's answer, one tap from home. None is not shown. */
export function LettersWaiting({ count }: { count: number }) {
  if (count === 0) return null
  const note = fill(letterWords.waitingCount, { count })
  return (
    <View className='mt3'>
      <List>
        <ListRow
          title={letterWords.waiting}
          note={note}
          icon='edit'
          last
          onTap={() => go(routes.letters())}
        />
      </List>
    </View>
  )
}
