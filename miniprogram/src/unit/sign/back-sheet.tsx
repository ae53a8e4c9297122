import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { lengthOf } from '@shared/domain/text/length-of'
import { stepFormWords } from '@shared/words/form-words'
import { leadStepWords } from '@shared/words/lead-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepRefusal } from '../../features/lead/step-frame'
import { useStepForm } from '../../features/lead/use-step-form'

/** Back to the clerk, with what is to be mended. */
export function BackSheet({ lead, onClose }: { lead: LeadView; onClose: () => void }) {
  const form = useStepForm({ step: 'signBack', action: 'lead.signBack', lead, initial: { text: '' } })
  const said = form.value.text.trim()
  const { title } = stepFormWords.signBack
  const { button, confirm } = leadStepWords.signBack
  const submit = () => form.submit({ text: said }, [['reason', lengthOf(said) >= 4 && lengthOf(said) <= 300]])
  return (
    <Sheet title={title} onClose={onClose}>
      <TextArea
        {...fieldWords('signBack', 'text')}
        initial={form.value.text}
        limit={300}
        count={lengthOf}
        error={form.problem('text', 'reason')}
        onType={text => form.update({ text })}
      />
      <View className='t-small t-2 mt2'>{confirm}</View>
      <StepRefusal form={form} />
      <View className='mt3'>
        <Button kind='main' label={button ?? title} busy={form.busy && loadingWords.submit} onTap={submit} />
      </View>
    </Sheet>
  )
}
