import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Decision } from '@shared/domain/room/said-flow'
import type { SaidView, ScreenedView } from '@shared/domain/room/said-view'
import { fill } from '@shared/words/fill-words'
import { roomPageWords as words } from '@shared/words/room-page-words'
import { Button } from '../../components/button'
import { SeatMark } from '../../components/room/seat-mark'
import { Sheet } from '../../components/sheet'
import { Tap } from '../../components/tap'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { ReasonSheet } from './reason-sheet'
import { useRoomCommand } from './room-queries'
import { whoSays } from './said-look'

const told: Record<Decision, string> = {
  RELEASE: words.released,
  DECLINE: words.declined,
  MERGE: words.merged,
}
type ScreenCardProps = { consultationId: string; row: ScreenedView; shown: readonly SaidView[] }

/** One sentence that waits, by role: shown, not shown with a reason, or counted with one that says the same. */
export function ScreenCard({ consultationId, row, shown }: ScreenCardProps) {
  const [sheet, setSheet] = useState<'DECLINE' | 'MERGE'>()
  const decide = useRoomCommand('room.decide', consultationId)
  const close = () => setSheet(undefined)
  const send = (decision: Decision, more: { text?: string; intoId?: string } = {}) =>
    decide.mutate(
      { saidId: row.id, revision: row.revision, decision, ...more },
      {
        onSuccess: () => {
          close()
          toast(told[decision])
        },
      },
    )
  return (
    <View className='m-card mt3'>
      <SeatMark role={row.role} words={whoSays(row)} />
      <View className='t-body mt2'>{row.text}</View>
      {row.doubt && <View className='t-small t-danger mt2'>{words.doubt}</View>}
      {row.appeal !== undefined && (
        <View className='t-small t-2 mt2'>
          {fill(words.ownReason, { reason: row.reason ?? '' })}
          {fill(words.appealed, { text: row.appeal })}
        </View>
      )}
      {!sheet && <RefusalNote error={decide.error} />}
      {row.mine ? (
        <View className='t-small t-2 mt2'>{words.ownWords}</View>
      ) : (
        <View className='m-wrap g2 mt3'>
          <Button
            small
            kind='main'
            label={words.release}
            busy={decide.isPending}
            onTap={() => send('RELEASE')}
          />
          <Button small label={words.decline} onTap={() => setSheet('DECLINE')} />
          {row.state === 'PENDING' && shown.length > 0 && (
            <Button small label={words.merge} onTap={() => setSheet('MERGE')} />
          )}
        </View>
      )}
      {sheet === 'DECLINE' && (
        <ReasonSheet
          title={words.declineTitle}
          hint={words.declineHint}
          draft={`decline:${row.id}`}
          asked={decide}
          onSend={text => send('DECLINE', { text })}
          onClose={close}
        />
      )}
      {sheet === 'MERGE' && (
        <Sheet title={words.mergeTitle} onClose={close}>
          <RefusalNote error={decide.error} />
          <View className='t-small t-2'>{words.mergeHint}</View>
          {shown.map(({ id, text }) => (
            <Tap key={id} className='m-lrow' label={text} onTap={() => send('MERGE', { intoId: id })}>
              <View className='t-body'>{text}</View>
            </Tap>
          ))}
        </Sheet>
      )}
    </View>
  )
}
