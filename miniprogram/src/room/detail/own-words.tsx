import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SaidView } from '@shared/domain/room/said-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { toast } from '../../lib/toasts'
import { ReasonSheet } from './reason-sheet'
import { useRoomCommand } from './room-queries'

type OwnWordsProps = { consultationId: string; own: readonly SaidView[]; isOpen: boolean }

/** What I said and nobody else sees yet, or will: how it stands, why, and the one appeal. */
export function OwnWords({ consultationId, own, isOpen }: OwnWordsProps) {
  const [appealed, setAppealed] = useState<SaidView>()
  const appeal = useRoomCommand('room.appeal', consultationId)
  if (!own.length) return null
  const send = (text: string) =>
    appealed &&
    appeal.mutate(
      { saidId: appealed.id, revision: appealed.revision, text },
      {
        onSuccess: () => {
          toast(words.appealSent)
          setAppealed(undefined)
        },
      },
    )
  return (
    <View>
      <SectionHead title={words.own} />
      {own.map(said => (
        <View key={said.id} className='m-card m-card--tight mt2'>
          <View className='t-body'>{said.text}</View>
          {said.state !== 'SHOWN' && <View className='t-small t-2 mt1'>{words.ownState[said.state]}</View>}
          {said.reason !== undefined && (
            <View className='t-small t-2 mt1'>{fill(words.ownReason, { reason: said.reason })}</View>
          )}
          {said.mayAppeal && isOpen && (
            <View className='mt2'>
              <Button small label={words.appeal} onTap={() => setAppealed(said)} />
            </View>
          )}
        </View>
      ))}
      {appealed && (
        <ReasonSheet
          title={words.appealTitle}
          hint={words.appealHint}
          draft={`appeal:${appealed.id}`}
          asked={appeal}
          onSend={send}
          onClose={() => setAppealed(undefined)}
        />
      )}
    </View>
  )
}
