import { useState } from 'react'
import { localDay } from '@shared/domain/calendar/local-day'
import { topicWords } from '@shared/words/convene-words'
import { DateField } from '../../components/date-field'
import { useConsultationStep } from '../../features/consultation/consultation-queries'
import { serverNow } from '../../lib/server-time'
import { TextSheet } from '../text-sheet'
import { closing, type Screened } from './screened-topic'

/** Chooses the topic that the town shall talk about, and the day for which it is planned. */
export function NominateTopic({ topic, consultation, onClose }: Omit<Screened, 'pool'>) {
  const nominate = useConsultationStep('consultation.nominate', consultation)
  const [day, setDay] = useState(consultation.plannedFor)
  return (
    <TextSheet
      title={topicWords.nominate}
      label={topicWords.nominateWhy}
      act={topicWords.nominate}
      draft={`nominate.${topic.id}`}
      busy={nominate.isPending}
      error={nominate.error}
      onClose={onClose}
      more={
        <DateField
          label={topicWords.plannedFor}
          optional
          value={day}
          from={localDay(serverNow().toISOString())}
          onChoose={setDay}
        />
      }
      onAct={(text, drop) =>
        nominate.mutate(
          { topicId: topic.id, text, ...(day !== undefined && { plannedFor: day }) },
          {
            onSuccess: () => {
              drop()
              closing(onClose).onSuccess()
            },
          },
        )
      }
    />
  )
}
