import { View } from '@tarojs/components'
import type { LetterView } from '@shared/domain/hall/letter-view'
import { agoWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { letterStatusWords, letterWords } from '@shared/words/hall-words'
import { AsyncView } from '../components/async-view'
import { Empty } from '../components/empty'
import { InfiniteList } from '../components/infinite-list'
import { ListRow } from '../components/list-row'
import { call } from '../lib/call'
import { go, routes } from '../lib/routes'
import { serverNow } from '../lib/server-time'
import { usePages } from '../lib/use-pages'

type Box = 'letter.listMine' | 'letter.inbox' | 'letter.listOpen' | 'letter.listHeld'
type LetterListProps = { action: Box; memberId?: string | undefined; empty: string }

/** One box of letters, newest first. */
export function LetterList({ action, memberId = '', empty }: LetterListProps) {
  const list = usePages(
    ['hall', action, memberId],
    cursor =>
      action === 'letter.listOpen'
        ? call(action, { memberId, ...(cursor && { cursor }) })
        : call(action, cursor ? { cursor } : {}),
    { keep: action === 'letter.listOpen' },
  )
  return (
    <AsyncView query={list.asked}>
      {rows =>
        rows.length === 0 ? (
          <Empty art='first' title={empty} />
        ) : (
          <View className='m-list'>
            <InfiniteList label={letterWords.title} rows={rows} rowKey={({ id }) => id} {...list}>
              {(letter, at) => <LetterRow letter={letter} last={at === rows.length - 1} />}
            </InfiniteList>
          </View>
        )
      }
    </AsyncView>
  )
}

function LetterRow({ letter, last }: { letter: LetterView; last: boolean }) {
  const { id, text, status, memberName, createdAt, mine, may, dutyDayId } = letter
  const about = dutyDayId && letterWords.forDay
  const who = mine ? fill(letterWords.to, { name: memberName }) : undefined
  const when = agoWords(createdAt, serverNow().toISOString())
  return (
    <ListRow
      title={text}
      last={last}
      unread={may.includes('answer')}
      facts={[who, about, mine && letterStatusWords[status], when]}
      onTap={() => go(routes.letter(id))}
    />
  )
}
