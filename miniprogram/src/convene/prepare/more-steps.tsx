import { View } from '@tarojs/components'
import { useState } from 'react'
import { localDay } from '@shared/domain/calendar/local-day'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { prepareWords } from '@shared/words/convene-words'
import { timeOfDay } from '@shared/words/date-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Dialog } from '../../components/dialog'
import { SectionHead } from '../../components/heading'
import { Sheet } from '../../components/sheet'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { TextSheet } from '../text-sheet'
import { momentAt } from './moment-at'
import { ReleasePrep } from './release-prep'

type Of = { consultation: ConsultationView; onClose: () => void }
const steps = ['releasePrep', 'prolong', 'endOnline', 'postpone', 'resume', 'cancel'] as const
type Step = (typeof steps)[number]
const labels: Record<Step, string> = {
  releasePrep: prepareWords.release,
  prolong: prepareWords.prolong,
  endOnline: prepareWords.endOnline,
  postpone: prepareWords.postpone,
  resume: prepareWords.resume,
  cancel: prepareWords.cancel,
}

/** What happens seldom: another day, put off, called off. */
export function MoreSteps({ consultation }: { consultation: ConsultationView }) {
  const [asked, setAsked] = useState<Step>()
  const { may, preparation } = consultation
  const shown = steps.filter(
    step =>
      may.includes(step) &&
      (step !== 'releasePrep' || preparation.held) &&
      (step !== 'endOnline' || preparation.form === 'ONLINE'),
  )
  if (shown.length === 0) return null
  const close = () => setAsked(undefined)
  return (
    <View>
      <SectionHead title={prepareWords.more} />
      <View className='m-wrap g2 mb2'>
        {shown.map(step => (
          <Button
            key={step}
            small
            kind={step === 'cancel' ? 'bad' : 'line'}
            label={labels[step]}
            onTap={() => setAsked(step)}
          />
        ))}
      </View>
      {(asked === 'postpone' || asked === 'cancel') && (
        <WithReason consultation={consultation} step={asked} onClose={close} />
      )}
      {(asked === 'prolong' || asked === 'resume') && (
        <WithDay consultation={consultation} step={asked} onClose={close} />
      )}
      {asked === 'releasePrep' && <ReleasePrep consultation={consultation} onClose={close} />}
      {asked === 'endOnline' && <EndOnline consultation={consultation} onClose={close} />}
    </View>
  )
}

function WithReason({ consultation, step, onClose }: Of & { step: 'postpone' | 'cancel' }) {
  const take = useConsultationStep(`consultation.${step}`, consultation)
  return (
    <TextSheet
      title={labels[step]}
      label={prepareWords.why}
      hint={prepareWords.whyHint}
      act={labels[step]}
      bad={step === 'cancel'}
      draft={`${step}.${consultation.id}`}
      busy={take.isPending}
      error={take.error}
      onClose={onClose}
      onAct={(text, drop) =>
        take.mutate(
          { text },
          {
            onSuccess: () => {
              drop()
              toast(prepareWords.saved)
              onClose()
            },
          },
        )
      }
    />
  )
}

function WithDay({ consultation, step, onClose }: Of & { step: 'prolong' | 'resume' }) {
  const { preparation } = consultation
  const prolong = useConsultationStep('consultation.prolong', consultation)
  const resume = useConsultationStep('consultation.resume', consultation)
  const meets = step === 'resume' && preparation.form !== 'ONLINE'
  const [until, setUntil] = useState(preparation.onlineUntil && localDay(preparation.onlineUntil))
  const [day, setDay] = useState(preparation.sessionAt && localDay(preparation.sessionAt))
  const from = localDay(serverNow().toISOString())
  const after = {
    onSuccess: () => {
      toast(prepareWords.saved)
      onClose()
    },
  }
  /** The hour of the meeting stays what it was. */
  const hour = preparation.sessionAt ? timeOfDay(preparation.sessionAt) : '09:00'
  const sessionAt = () => day && momentAt(day, hour)
  const send = () => {
    if (step === 'prolong') return until !== undefined && prolong.mutate({ until }, after)
    const at = meets ? sessionAt() : undefined
    resume.mutate({ ...(at && { sessionAt: at }), ...(until && { onlineUntil: until }) }, after)
  }
  return (
    <Sheet title={labels[step]} onClose={onClose}>
      {meets && <DateField label={prepareWords.sessionDay} from={from} value={day} onChoose={setDay} />}
      <DateField label={prepareWords.onlineUntil} from={from} value={until} onChoose={setUntil} />
      <RefusalNote error={prolong.error ?? resume.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={labels[step]} busy={prolong.isPending || resume.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}

function EndOnline({ consultation, onClose }: Of) {
  const take = useConsultationStep('consultation.endOnline', consultation)
  return (
    <Dialog
      title={`${labels.endOnline}？`}
      safe={buttonWords.cancel}
      act={labels.endOnline}
      busy={take.isPending}
      onSafe={onClose}
      onAct={() => take.mutate({}, { onSettled: onClose })}
    />
  )
}
