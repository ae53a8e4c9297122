import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { closingWords } from '@shared/words/closing-words'
import { AsyncView } from '../../components/async-view'
import { Empty } from '../../components/empty'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { TextArea } from '../../components/text-area'
import { useConsultation } from '../../features/consultation/consultation-queries'
import { StepLeft } from '../../features/consultation/step-left'
import { OutcomeTab } from '../../features/consultation/outcome-tab'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { AfterSteps } from './after-steps'
import { CorrectionDesk } from './correction-desk'
import { DutyFields } from './duty-fields'
import { draftOf, type OutcomeDraft } from './outcome-draft'
import { RecordCard } from './record-card'
import { SendBar } from './send-bar'
import { SuggestionFields } from './suggestion-fields'

/** 整理结果: minutes and both lists, corrections and publishing; afterwards judging, closing and the example. */
export default function ClosingPage() {
  const { consultationId = '' } = useRouter().params
  const consultation = useConsultation(consultationId)
  return (
    <AsyncView query={consultation} waiting={<PageShell title={closingWords.title} />}>
      {view => <Closing consultation={view} />}
    </AsyncView>
  )
}

function Closing({ consultation }: { consultation: ConsultationView }) {
  const { may, id } = consultation
  const writes = may.includes('write') || may.includes('rewrite')
  // what was typed outlives every revision: others' steps change it too, and the server says so when she saves
  const { value, update, drop } = useDraft<OutcomeDraft>(`closing.${id}`, draftOf(consultation))
  const [refill, setRefill] = useState(0)
  const begin = (record: string) => {
    if (value.minutes.includes(record)) return toast(closingWords.recordThere)
    update({ minutes: [record, value.minutes].filter(Boolean).join('\n\n') })
    setRefill(refill + 1)
    toast(closingWords.recordTaken)
  }
  return (
    <PageShell
      title={closingWords.title}
      wide
      bar={writes && <SendBar consultation={consultation} draft={value} onSaved={drop} />}
    >
      <Heading look='t-h1'>{consultation.title}</Heading>
      {writes ? (
        <View className='m-cols mt3'>
          <View className='m-cols__a'>
            <TextArea
              label={closingWords.minutes}
              initial={value.minutes}
              refill={refill}
              limit={8000}
              count={lengthOf}
              hint={closingWords.minutesHint}
              least={10}
              onType={minutes => update({ minutes })}
            />
            <RecordCard consultationId={id} onTake={begin} />
            <SuggestionFields
              consultationId={id}
              rows={value.suggestions}
              onChange={suggestions => update({ suggestions })}
            />
          </View>
          <View className='m-cols__b'>
            <StepLeft steps={consultation.steps} />
            <DutyFields
              rows={value.duties}
              suggestions={value.suggestions.length}
              onChange={duties => update({ duties })}
            />
            {may.includes('rewrite') && <CorrectionDesk consultation={consultation} />}
            <AfterSteps consultation={consultation} />
          </View>
        </View>
      ) : (
        <View className='mt3'>
          {consultation.outcome ? (
            <OutcomeTab consultation={consultation} />
          ) : (
            <Empty art='table' title={closingWords.notNow} />
          )}
          <AfterSteps consultation={consultation} />
        </View>
      )}
    </PageShell>
  )
}
