import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { replyWords } from '@shared/words/unit-words'
import { Card } from '../../components/card'
import { ChoiceGroup } from '../../components/choice-group'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import type { StepAction, StepFields } from '../../features/lead/lead-queries'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { useDirectory } from '../../features/shared/use-directory'
import { AskedFacts } from './asked-facts'
import { reasonSteps, type ReasonStep, type ReasonStepName } from './reason-steps'

/** No, or elsewhere: the reason of the list, and what the author will read of it. */
export function ReasonForm({ lead, step }: StepFormProps) {
  const name = step as ReasonStepName
  const spec: ReasonStep = reasonSteps[name]
  const { data: directory } = useDirectory()
  const initial: { code: string | undefined; text: string } = { code: undefined, text: '' }
  const form = useStepForm({ step: name, action: spec.action, lead, initial })
  const { code, text } = form.value
  const said = text.trim()
  const codes = (directory && spec.codes?.(directory.settings)) ?? Object.keys(spec.reasons)
  const choices = codes.map(value => {
    const reason = spec.reasons[value]
    return { value, label: reason?.name ?? reason?.official ?? value }
  })
  const chosen = code === undefined ? undefined : spec.reasons[code]
  const submit = () => {
    const fields = { [spec.field]: code, ...(said && { text: said }) } as StepFields<StepAction>
    form.submit(fields, [
      [spec.known[0] ?? spec.field, code !== undefined],
      ['text', lengthOf(said) !== 1 && lengthOf(said) <= 500, { min: 2, max: 500 }],
    ])
  }
  return (
    <StepFrame form={form} onSubmit={submit} bad={name !== 'notOurs'}>
      <AskedFacts lead={lead} />
      <ChoiceGroup
        {...fieldWords(name, spec.field)}
        choices={choices}
        value={code}
        error={form.problem(...spec.known)}
        onChoose={value => form.update({ code: value })}
      />
      <View>{chosen && <AuthorReads layman={chosen.layman} howTo={chosen.howTo} />}</View>
      <View>
        {spec.text && (
          <TextArea
            {...fieldWords(name, 'text')}
            initial={text}
            limit={500}
            count={lengthOf}
            error={form.problem('text')}
            onType={typed => form.update({ text: typed })}
          />
        )}
      </View>
    </StepFrame>
  )
}

function AuthorReads({ layman, howTo }: { layman: string; howTo: string | undefined }) {
  return (
    <Card kind='flat'>
      <View className='t-small t-3'>{replyWords.preview}</View>
      <View className='t-read'>{layman}</View>
      {howTo && <View className='t-body t-2 mt2'>{howTo}</View>}
    </Card>
  )
}
