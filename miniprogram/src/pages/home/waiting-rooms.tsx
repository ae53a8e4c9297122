import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fill } from '@shared/words/fill-words'
import { homeWords } from '@shared/words/page-words'
import { List, ListRow } from '../../components/list-row'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'

const FIRST = 3

/** In which rooms something waits for me to say yes or no to. */
export function useWaitingRooms() {
  const queryFn = () => call('room.waiting', {})
  const asked = useQuery({ queryKey: ['waiting-rooms'], queryFn, staleTime: 0 })
  return { asked, rows: asked.data?.rows ?? [] }
}

type Rows = ReturnType<typeof useWaitingRooms>['rows']

/** 待您表态: one tap from what waits to the room. Nothing is not shown. */
export function WaitingRooms({ rows }: { rows: Rows }) {
  if (rows.length === 0) return null
  const first = rows.slice(0, FIRST)
  return (
    <View className='mt3'>
      <List label={homeWords.votes}>
        {first.map(({ consultationId, title, waiting, read }, at) => (
          <ListRow
            key={consultationId}
            icon='chat'
            title={title}
            note={fill(read ? homeWords.votesCount : homeWords.votesUnread, { count: waiting })}
            last={at === first.length - 1}
            onTap={() => go(routes.room(consultationId))}
          />
        ))}
      </List>
    </View>
  )
}
