import { lengthOf } from '@shared/domain/text/length-of'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { waitingOf } from '../../features/lead/waiting-of'
import { PhotoField } from '../../features/shared/photo-field'
import { photoIdsOf, type Shot } from '../../features/shared/shot'

/** What was done since the last line, with photos. Everybody who may see the matter reads it. */
export function ProgressForm({ lead }: StepFormProps) {
  const initial: { text: string; shots: Shot[] } = { text: '', shots: [] }
  const form = useStepForm({ step: 'progress', action: 'lead.progress', lead, initial })
  const { text, shots } = form.value
  const said = text.trim()
  const submit = () => {
    const photoIds = photoIdsOf(shots)
    form.submit({ text: said, ...(photoIds.length > 0 && { photoIds }) }, [
      ['text', lengthOf(said) >= 2 && lengthOf(said) <= 1000],
    ])
  }
  return (
    <StepFrame form={form} onSubmit={submit} waiting={waitingOf(shots)}>
      <TextArea
        {...fieldWords('progress', 'text')}
        initial={text}
        limit={1000}
        count={lengthOf}
        error={form.problem('text')}
        onType={typed => form.update({ text: typed })}
      />
      <PhotoField
        {...fieldWords('progress', 'photos')}
        shots={shots}
        onChange={changed => form.update({ shots: changed })}
      />
    </StepFrame>
  )
}
