import { View } from '@tarojs/components'
import { useState } from 'react'
import { fill } from '@shared/words/fill-words'
import { importWords } from '@shared/words/import-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { AsyncView } from '../../components/async-view'
import { Button } from '../../components/button'
import { Empty } from '../../components/empty'
import { useHasRole } from '../../features/person/use-me'
import { RefusalNote } from '../../features/shared/refusal-note'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { ScreenCard } from './screen-card'
import { useRoomCommand, useScreened, type Room } from './room-queries'
import { SaySheet } from './say-sheet'
import { VoteFiles } from './vote-files'

type ScreenTabProps = { consultationId: string; room: Room }

/** For who leads the room: what waits to be read, a sentence to begin with, the one reminder, the files. */
export function ScreenTab({ consultationId, room }: ScreenTabProps) {
  const query = useScreened(consultationId)
  const [seeds, setSeeds] = useState(false)
  const nudge = useRoomCommand('room.nudge', consultationId)
  const isStaff = useHasRole('townWorker', 'proposalStaff', 'proposalChief')
  const mayImport =
    isStaff && room.isOpen && (room.voters === 0 || room.statements.some(({ imported }) => imported))
  const mayNudge = room.isOpen && room.screens?.nudged === false && room.statements.length > 0
  return (
    <View>
      <View className='t-small t-2'>{words.screenRule}</View>
      <AsyncView query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty art='closed' title={words.screenNone} />
          ) : (
            <View>
              {rows.map(row => (
                <ScreenCard key={row.id} consultationId={consultationId} row={row} shown={room.statements} />
              ))}
            </View>
          )
        }
      </AsyncView>
      <View className='m-col g3 mt4'>
        <RefusalNote error={nudge.error} />
        {(room.isOpen || room.status === 'PREP') && (
          <Button icon='plus' label={words.seed} onTap={() => setSeeds(true)} />
        )}
        {mayNudge && (
          <Button
            label={words.nudge}
            busy={nudge.isPending}
            onTap={() => nudge.mutate({ consultationId }, { onSuccess: () => toast(words.nudged) })}
          />
        )}
        <View className='t-small t-2'>
          {room.screens?.nudged ? words.nudged : mayNudge ? words.nudgeAsk : ''}
        </View>
        <VoteFiles consultationId={consultationId} />
        {mayImport && (
          <Button label={importWords.title} onTap={() => go(routes.importVotes(consultationId))} />
        )}
        <View className='t-small t-2'>{fill(words.voters, { count: room.voters })}</View>
      </View>
      {seeds && <SaySheet consultationId={consultationId} room={room} seed onClose={() => setSeeds(false)} />}
    </View>
  )
}
