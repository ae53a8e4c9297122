import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../icon'
import { IconButton } from '../icon-button'
import { Tap } from '../tap'
import { RoleBars, type RoleCount } from './role-bars'
import { roomWords } from './room-words'
import { SeatMark } from './seat-mark'
import type { SeatRole } from './seat-role'
import { useVoteKeys } from './use-vote-keys'
import type { Vote } from './vote'
import './room.scss'

export type StatementCardProps = {
  role: SeatRole
  /** Who said it, by role: 一楼住户说. */
  who: string
  text: string
  /** Which of how many: 8/12. */
  place?: string | undefined
  vote?: Vote | undefined
  /** A key is pressed on purpose; a tap may be the second of two. */
  onVote: (vote: Vote, byKey?: boolean) => void
  /** Only after the vote: what each role said. Before it nobody is told what others think. */
  counts?: readonly RoleCount[] | undefined
  /** Why the vote was not taken, in a sentence; the vote is then what it was before. */
  refused?: string | undefined
  /** The room is closed: nothing is tapped any more. */
  closed?: boolean | undefined
  onListen?: (() => void) | undefined
  /** Under the card: the way to the next one. */
  children?: ReactNode
}

/** In this order, of equal size and without a colour: nothing leads towards an answer. */
const votes = [
  { vote: 1, icon: 'agree', words: roomWords.agree },
  { vote: -1, icon: 'against', words: roomWords.against },
  { vote: 0, icon: 'unsure', words: roomWords.unsure },
] as const

/** One sentence to say yes or no to. The tap holds at once; what others said comes after it. */
export function StatementCard(props: StatementCardProps) {
  const { role, who, text, place, vote, onVote, refused, closed, onListen, children } = props
  useVoteKeys(closed ? undefined : vote => onVote(vote, true))
  return (
    <View className='m-say'>
      <View className='m-between g2'>
        <SeatMark role={role} words={who} />
        <View className='m-row'>
          <Text className='t-note t-3 t-tab'>{place ?? ''}</Text>
          {onListen && <IconButton icon='listen' label={roomWords.listen} onTap={onListen} />}
        </View>
      </View>
      <View className='m-say__t' {...accessible({ role: 'heading', level: 2 })}>
        {text}
      </View>
      <View className='m-votes' {...accessible({ role: 'group', label: roomWords.yourView })}>
        {votes.map(one => (
          <Tap
            key={one.vote}
            className={classNames('m-vote', vote === one.vote && 'is-on', closed && 'is-off')}
            label={one.words}
            pressed={vote === one.vote}
            disabled={closed || undefined}
            onTap={() => onVote(one.vote)}
          >
            <Icon name={one.icon} size='l' />
            <Text>{one.words}</Text>
          </Tap>
        ))}
      </View>
      <After {...props} />
      <View {...accessible({ live: 'assertive' })}>
        {refused !== undefined && <View className='t-small t-danger mt2'>{refused}</View>}
      </View>
      {children}
    </View>
  )
}

function After({ vote, counts, closed }: StatementCardProps) {
  if (closed && !counts) return <View className='t-small t-3 t-center mt3'>{roomWords.closed}</View>
  if (vote === undefined && !closed)
    return <View className='t-small t-3 t-center mt3'>{roomWords.before}</View>
  return (
    <View className='mt4' {...accessible({ live: 'polite' })}>
      {counts && <RoleBars rows={counts} legend />}
      <View className='t-small t-3 mt2'>{closed ? roomWords.closed : roomWords.after}</View>
    </View>
  )
}
