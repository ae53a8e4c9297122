import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { unitReturnWords } from '@shared/words/reason-words'
import { ChoiceGroup } from '../../components/choice-group'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { useDirectory } from '../../features/shared/use-directory'

type Code = keyof typeof unitReturnWords
type Value = { code: Code | undefined; toUnitId: string | undefined; text: string }

const codes = Object.keys(unitReturnWords) as Code[]

/** Not ours: why, on what ground, and whose it is. Once only, so it says so. */
export function ReturnForm({ lead }: StepFormProps) {
  const { data: directory } = useDirectory()
  const initial: Value = { code: undefined, toUnitId: undefined, text: '' }
  const form = useStepForm({ step: 'requestReturn', action: 'lead.requestReturn', lead, initial })
  const { code, toUnitId, text } = form.value
  const ground = text.trim()
  const others = (directory?.units ?? []).filter(({ id, closed }) => id !== lead.unitId && !closed)
  const submit = () =>
    form.submit({ reasonCode: code ?? '', text: ground, toUnitId: toUnitId ?? '' }, [
      ['reasonCode', code !== undefined],
      ['reason', lengthOf(ground) >= 4 && lengthOf(ground) <= 300],
      ['suggestedUnitId', toUnitId !== undefined],
    ])
  return (
    <StepFrame form={form} onSubmit={submit} bad>
      <ChoiceGroup
        {...fieldWords('requestReturn', 'reasonCode')}
        choices={codes.map(value => ({
          value,
          label: unitReturnWords[value].official,
          meaning: unitReturnWords[value].needs.join('、'),
        }))}
        value={code}
        error={form.problem('reasonCode', 'reason_code')}
        onChoose={chosen => form.update({ code: chosen })}
      />
      <View>
        <TextArea
          {...fieldWords('requestReturn', 'text')}
          initial={text}
          limit={300}
          count={lengthOf}
          error={form.problem('text', 'reason')}
          onType={typed => form.update({ text: typed })}
        />
      </View>
      <PickerField
        {...fieldWords('requestReturn', 'toUnitId')}
        options={others.map(({ id, short }) => ({ value: id, label: short }))}
        value={toUnitId}
        error={form.problem('unit', 'toUnitId', 'suggestedUnitId')}
        onChoose={chosen => form.update({ toUnitId: chosen })}
      />
    </StepFrame>
  )
}
