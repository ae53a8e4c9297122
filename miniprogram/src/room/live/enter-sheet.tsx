import { View } from '@tarojs/components'
import type { SeatRole } from '@shared/domain/consultation/seat'
import type { LiveView } from '@shared/domain/session/live-view'
import { liveWords } from '@shared/words/closing-words'
import { seatWords } from '@shared/words/seat-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useLiveDeed } from './live-queries'

const roles = Object.entries(seatWords).map(([value, { resident }]) => ({
  value: value as SeatRole,
  label: resident,
}))
type Props = { consultationId: string; live: LiveView; onClose: () => void }

/** People without phones: a role, and a word by which the helper knows her. */
export function EnterSheet({ consultationId, live, onClose }: Props) {
  const [role, setRole] = useState<SeatRole>('RESIDENT')
  const [label, setLabel] = useState('')
  const [turn, setTurn] = useState(0)
  const enter = useLiveDeed('session.enter', consultationId)
  const drop = useLiveDeed('session.unenter', consultationId)
  const send = () => {
    const onSuccess = () => {
      setLabel('')
      setTurn(turn + 1)
    }
    enter.mutate({ role, ...(label.trim() && { label: label.trim() }) }, { onSuccess })
  }
  return (
    <Sheet title={liveWords.enter} onClose={onClose}>
      <ChipRow label={liveWords.enterRole} chips={roles} value={role} wrap onChoose={setRole} />
      <Field key={turn} label={liveWords.enterLabel} initial='' max={20} optional onType={setLabel} />
      <RefusalNote error={enter.error ?? drop.error} />
      <View className='m-col g3 mt2'>
        <Button kind='main' label={liveWords.enter} busy={enter.isPending} onTap={send} />
      </View>
      <View className='t-small t-2 mt3'>{liveWords.entered}</View>
      {live.entered.map(one => {
        const name = `${seatWords[one.role].resident}，${one.label ?? liveWords.anonymous}`
        return (
          <View key={one.id} className='m-row g2 mt1'>
            <View className='m-grow t-body'>{name}</View>
            <Button
              small
              kind='text'
              label={liveWords.drop}
              ariaLabel={`${liveWords.drop}：${name}`}
              onTap={() => drop.mutate({ attendanceId: one.id })}
            />
          </View>
        )
      })}
    </Sheet>
  )
}
