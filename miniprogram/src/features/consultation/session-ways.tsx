import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { localDay } from '@shared/domain/calendar/local-day'
import { closingWords, liveWords } from '@shared/words/closing-words'
import { timeWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { RefusalNote } from '../shared/refusal-note'
import { useConsultationStep } from './consultation-queries'

/** Into the meeting while it lasts; for who leads, to begin it and to write down what came of it. */
export function SessionWays({ consultation }: { consultation: ConsultationView }) {
  const { id, status, may, preparation } = consultation
  const [asking, setAsking] = useState(false)
  const starts = may.includes('startSession') && preparation.form !== 'ONLINE'
  const writes = may.includes('write') || may.includes('rewrite')
  if (status !== 'IN_SESSION' && !starts && !writes) return null
  return (
    <View className='m-col g3 mt3'>
      {status === 'IN_SESSION' && (
        <Button kind='main' icon='people' label={liveWords.join} onTap={() => go(routes.live(id))} />
      )}
      {starts && <Button label={liveWords.start} onTap={() => setAsking(true)} />}
      {writes && (
        <Button kind='main' icon='edit' label={closingWords.title} onTap={() => go(routes.closing(id))} />
      )}
      {asking && <StartDialog consultation={consultation} onClose={() => setAsking(false)} />}
    </View>
  )
}

type StartProps = { consultation: ConsultationView; onClose: () => void }

/** Says when it was planned; before that day she has to say that she knows. */
function StartDialog({ consultation, onClose }: StartProps) {
  const { sessionAt } = consultation.preparation
  const start = useConsultationStep('session.start', consultation)
  const isEarly = sessionAt !== undefined && localDay(serverNow().toISOString()) < localDay(sessionAt)
  const planned = sessionAt && fill(liveWords.startPlanned, { time: timeWords(sessionAt) })
  return (
    <Dialog
      title={liveWords.startAsk}
      text={`${planned ?? ''}${isEarly ? liveWords.startEarly : ''}${liveWords.startAbout}`}
      safe={liveWords.notYet}
      act={isEarly ? liveWords.startActEarly : liveWords.startAct}
      bad={isEarly}
      busy={start.isPending}
      onSafe={onClose}
      onAct={() =>
        start.mutate(isEarly ? { early: true } : {}, {
          onSuccess: () => {
            onClose()
            go(routes.live(consultation.id))
          },
        })
      }
    >
      <RefusalNote error={start.error} />
    </Dialog>
  )
}
