import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { RoleBars } from '../../components/room/role-bars'
import { StatementCard } from '../../components/room/statement-card'
import { toldBars } from '../../components/room/told-bars'
import { OwnWords } from './own-words'
import type { Room } from './room-queries'
import { whoSays } from './said-look'
import { SaySheet } from './say-sheet'
import { VotedList } from './voted-list'
import type { Voting } from './use-voting'

export type VoteTabProps = {
  consultationId: string
  room: Room
  /** Why nobody votes now who will again, or might have. */
  over?: string | undefined
  voting: Voting
  onPack: () => void
}

/** 表态: one sentence at a time, then what was said of the one before. */
export function VoteTab(props: VoteTabProps) {
  const { consultationId, room, over, voting } = props
  const isUnderWay = room.isOpen || over !== undefined
  const [says, setSays] = useState(false)
  const mayVote = room.isOpen && room.role !== undefined
  return (
    <View>
      {mayVote ? <Cards {...props} /> : <NoWay {...props} />}
      {!mayVote && <RefusedLast voting={voting} />}
      {mayVote && (
        <View className='mt4'>
          <Button icon='plus' label={words.say} onTap={() => setSays(true)} />
        </View>
      )}
      <OwnWords consultationId={consultationId} own={room.own} isOpen={isUnderWay} />
      <VotedList {...{ room, voting, isUnderWay }} mayChange={mayVote} />
      {says && <SaySheet consultationId={consultationId} room={room} onClose={() => setSays(false)} />}
    </View>
  )
}

function Cards({ room, voting }: VoteTabProps) {
  const { current, last, vote, votes, left } = voting
  const all = room.statements.length
  const cast = current && voting.castOf(current.id)
  const at = Math.min(all, all - left + 1)
  return (
    <View>
      {current ? (
        <StatementCard
          key={current.id}
          role={current.role}
          who={whoSays(current)}
          text={current.text}
          place={fill(words.place, { at, all })}
          vote={votes[current.id]}
          counts={barsIfKnown(cast?.counts ?? room.counts[current.id], votes[current.id] !== undefined)}
          refused={cast?.state === 'refused' ? cast.why : undefined}
          onVote={vote}
        />
      ) : (
        <AllDone all={all} />
      )}
      {last && last.id !== current?.id && <LastOne voting={voting} />}
    </View>
  )
}

const barsIfKnown = (counts: Parameters<typeof toldBars>[0] | undefined, voted: boolean) =>
  counts && voted ? toldBars(counts) : undefined

const AllDone = ({ all }: { all: number }) =>
  all === 0 ? (
    <Empty art='table' title={words.none} text={words.noneAbout} />
  ) : (
    <Empty art='closed' title={words.done} text={words.doneAbout} />
  )

/** The vote that came when nobody votes any more: said in words, for its card is gone. */
const RefusedLast = ({ voting }: { voting: Voting }) =>
  voting.last && voting.castOf(voting.last.id)?.state === 'refused' ? <LastOne voting={voting} final /> : null

/** What I said a moment ago, what others said of it, and the way back to it while there is one. */
function LastOne({ voting: { last, castOf, choose }, final }: { voting: Voting; final?: true }) {
  const cast = last && castOf(last.id)
  if (!last || !cast) return null
  return (
    <View className='mt4'>
      <Card>
        <View className='m-between g2'>
          <Text className='t-small t-3'>{words.lastOne}</Text>
          {!final && <Button small label={words.changeMind} onTap={() => choose(last.id)} />}
        </View>
        <View className='t-body mt2'>{last.text}</View>
        {cast.counts && (
          <View className='mt3'>
            <RoleBars rows={toldBars(cast.counts)} legend />
          </View>
        )}
        {cast.state === 'waiting' && <View className='t-small t-2 mt2'>{words.waiting}</View>}
        {cast.state === 'refused' && (
          <View className='t-small t-danger mt2' {...accessible({ live: 'assertive' })}>
            {`${words.notTaken}${cast.why}`}
          </View>
        )}
      </Card>
    </View>
  )
}

function NoWay({ room, over, onPack }: VoteTabProps) {
  if (over !== undefined) return <View className='t-body t-2'>{over}</View>
  if (room.shut) return <View className='t-body t-2'>{words.shut[room.shut]}</View>
  if (!room.isOpen) return <View className='t-body t-2'>{words.shut[room.role ? 'closed' : 'not_yet']}</View>
  return (
    <Empty
      art='first'
      title={words.toRead}
      text={words.toReadAbout}
      act={{ label: words.toPack, onTap: onPack }}
    />
  )
}
