import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { roomWords } from '../../components/room/room-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { RoleBars } from '../../components/room/role-bars'
import { toldBars } from '../../components/room/told-bars'
import type { Room } from './room-queries'
import type { Voting } from './use-voting'

const said = { '1': roomWords.agree, '0': roomWords.unsure, '-1': roomWords.against } as const
const FIRST = 3
const NEXT = 10

type VotedListProps = { room: Room; voting: Voting; isUnderWay: boolean; mayChange: boolean }

/** What I voted on, with what everybody said of it; once the room is closed, all of it. */
export function VotedList({ room, voting, isUnderWay, mayChange }: VotedListProps) {
  const [most, setMost] = useState(FIRST)
  const { votes, castOf, choose, last } = voting
  const rows = room.statements.filter(({ id }) =>
    isUnderWay ? votes[id] !== undefined && id !== last?.id : true,
  )
  if (!rows.length) return null
  return (
    <View>
      <SectionHead
        title={isUnderWay ? words.mine : words.tabs.vote}
        more={<Text className='t-small t-3'>{fill(words.mineCount, { count: rows.length })}</Text>}
      />
      {rows.slice(0, most).map(({ id, text }) => {
        const vote = votes[id]
        const counts = castOf(id)?.counts ?? room.counts[id]
        return (
          <View key={id} className='m-card m-card--tight mt2'>
            <View className='t-body'>{text}</View>
            {counts && (
              <View className='mt2'>
                <RoleBars rows={toldBars(counts)} />
              </View>
            )}
            <View className='m-between g2 mt2'>
              <Text className='t-small t-2'>
                {vote === undefined ? '' : `${roomWords.yourView}：${said[`${vote}`]}`}
              </Text>
              {mayChange && (
                <Button
                  small
                  label={words.changeMind}
                  ariaLabel={`${words.changeMind}，${text}`}
                  onTap={() => choose(id)}
                />
              )}
            </View>
          </View>
        )
      })}
      {rows.length > most && (
        <View className='mt3'>
          <Button
            label={fill(words.moreLines, { count: Math.min(NEXT, rows.length - most) })}
            onTap={() => setMost(most + NEXT)}
          />
        </View>
      )}
    </View>
  )
}
