import { useQuery } from '@tanstack/react-query'
import { topicWords } from '@shared/words/convene-words'
import { PickerField } from '../../components/picker-field'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { call } from '../../lib/call'

const calling = ['CALL', 'SHORTLIST']

/** The matter is to be talked over: in which call it becomes a topic. */
export function ConsultationForm({ lead }: StepFormProps) {
  const initial: { consultationId: string | undefined } = { consultationId: undefined }
  const form = useStepForm({ step: 'toConsultation', action: 'lead.toConsultation', lead, initial })
  const { data } = useQuery({
    queryKey: ['consultations', 'to-join'],
    queryFn: () => call('consultation.list', { group: 'CALLING' }),
  })
  const { consultationId } = form.value
  const calls = (data?.rows ?? []).filter(({ status }) => calling.includes(status))
  return (
    <StepFrame
      form={form}
      onSubmit={() =>
        form.submit({ consultationId: consultationId ?? '' }, [['intoId', consultationId !== undefined]])
      }
    >
      <PickerField
        {...fieldWords('toConsultation', 'consultationId')}
        options={calls.map(({ id, title, no }) => ({ value: id, label: `${title}（${no}）` }))}
        value={consultationId}
        error={form.problem('intoId') ?? (data && calls.length === 0 ? topicWords.noCall : undefined)}
        onChoose={chosen => form.update({ consultationId: chosen })}
      />
    </StepFrame>
  )
}
