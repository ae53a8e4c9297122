import { View } from '@tarojs/components'
import { useState } from 'react'
import { dutyWords } from '@shared/words/hall-words'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useHallCommand } from '../hall-queries'

/** Gives her place to somebody else, after a question. */
export function Unbook({ dutyDayId }: { dutyDayId: string }) {
  const [asking, setAsking] = useState(false)
  const unbook = useHallCommand('duty.unbook')
  const onAct = () =>
    unbook.mutate(
      { dutyDayId },
      {
        onSuccess: () => toast(dutyWords.unbooked),
        onSettled: () => setAsking(false),
      },
    )
  return (
    <View className='mt4'>
      <Button icon='close' label={dutyWords.unbook} onTap={() => setAsking(true)} />
      <RefusalNote error={unbook.error} />
      {asking && (
        <Dialog
          title={dutyWords.unbookAsk}
          text={dutyWords.unbookText}
          safe={dutyWords.keepIt}
          act={dutyWords.unbook}
          busy={unbook.isPending}
          onSafe={() => setAsking(false)}
          onAct={onAct}
        />
      )}
    </View>
  )
}
