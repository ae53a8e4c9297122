import { View } from '@tarojs/components'
import { useState } from 'react'
import { dutyWords } from '@shared/words/hall-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useHallCommand } from '../hall-queries'

/** Calls the day off. The reason is asked first: it is what everybody who was to come reads. */
export function CallOff({ dutyDayId }: { dutyDayId: string }) {
  const [reason, setReason] = useState<string>()
  const callOff = useHallCommand('duty.callOff')
  if (reason === undefined)
    return (
      <View className='mt4'>
        <Button kind='bad' label={dutyWords.callOff} onTap={() => setReason('')} />
      </View>
    )
  return (
    <View className='mt4'>
      <Field
        label={dutyWords.callOffReason}
        hint={dutyWords.callOffHint}
        initial=''
        max={200}
        onType={setReason}
      />
      <RefusalNote error={callOff.error} />
      <Button
        kind='bad'
        label={dutyWords.callOff}
        disabled={reason.trim().length < 4}
        busy={callOff.isPending}
        onTap={() => callOff.mutate({ dutyDayId, reason }, { onSuccess: () => toast(dutyWords.calledOff) })}
      />
    </View>
  )
}
