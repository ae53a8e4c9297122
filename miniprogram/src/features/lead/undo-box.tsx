import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { fill } from '@shared/words/fill-words'
import { receiptWords } from '@shared/words/page-words'
import { doneWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { failureWords } from '../../components/failure-view'
import { clientKey } from '../../lib/client-key'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useTakeStep } from './lead-queries'

/** Seconds left until a moment, counted on the server's clock. */
function useSecondsLeft(until: string | undefined): number {
  const left = () =>
    until === undefined ? 0 : Math.max(0, Math.ceil((Date.parse(until) - serverNow().getTime()) / 1000))
  const [seconds, setSeconds] = useState(left)
  useEffect(() => {
    setSeconds(left())
    const timer = setInterval(() => setSeconds(left()), 1000)
    return () => clearInterval(timer)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only another moment restarts the clock
  }, [until])
  return seconds
}

const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A way back for ten minutes, as long as nobody has looked. */
export function UndoBox({ lead, onUndone }: { lead: LeadView; onUndone: (lead: LeadView) => void }) {
  const until = 'undoUntil' in lead && lead.may.includes('undo') ? lead.undoUntil : undefined
  const seconds = useSecondsLeft(until)
  const key = useRef(clientKey())
  const undo = useTakeStep('lead.undo', lead)
  if (until === undefined || seconds === 0) return null
  const take = () =>
    undo.mutate(
      { fields: {}, key: key.current },
      {
        onSuccess: () => {
          toast(doneWords.undone)
          onUndone(lead)
        },
        onError: error => {
          const { what, todo } = failureWords(error)
          toast(`${what}${todo}`, { bad: true })
        },
      },
    )
  return (
    <Card kind='flat'>
      <View className='m-between g3'>
        <View className='t-small t-2 m-grow'>{fill(receiptWords.undoLeft, { time: clock(seconds) })}</View>
        <Button small icon='undo' label={receiptWords.undo} busy={undo.isPending} onTap={take} />
      </View>
    </Card>
  )
}
