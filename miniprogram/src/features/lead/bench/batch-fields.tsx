import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { fill } from '@shared/words/fill-words'
import { declineWords } from '@shared/words/reason-words'
import { batchWords, caseWords } from '@shared/words/staff-words'
import { ChipRow } from '../../../components/chip-row'
import { FieldFrame } from '../../../components/field-frame'
import { PickerField } from '../../../components/picker-field'
import { TextArea } from '../../../components/text-area'
import { useDirectory } from '../../shared/use-directory'
import { fieldWords } from '../field-words'
import { stepMeasures } from '../step-measures'
import type { BatchStep, BatchValue } from './batch-steps'

type BatchFieldsProps = {
  step: BatchStep
  value: BatchValue
  onChange: (part: Partial<BatchValue>) => void
  /** What is wrong with a field, if that is known. */
  problem: (field: string) => string | undefined
}

const textFields: Partial<Record<BatchStep, { field: string; max: number }>> = {
  refer: { field: 'text', max: 500 },
  decline: { field: 'text', max: 500 },
  ask: { field: 'question', max: 200 },
  nudge: { field: 'text', max: 500 },
}

/** What is typed once, for all of them. */
export function BatchFields(props: BatchFieldsProps) {
  const { step, value, onChange, problem } = props
  const { data: directory } = useDirectory()
  const written = textFields[step]
  return (
    <View>
      {step === 'refer' && <ReferFields {...props} />}
      {step === 'decline' && <DeclineField {...props} />}
      {written && (
        <TextArea
          key={step}
          {...fieldWords(step, written.field, stepMeasures(step, directory))}
          initial={value.text}
          limit={written.max}
          count={lengthOf}
          error={problem(written.field)}
          onType={text => onChange({ text })}
        />
      )}
    </View>
  )
}

function ReferFields({ value, onChange, problem }: BatchFieldsProps) {
  const { data: directory } = useDirectory()
  const units = (directory?.units ?? []).filter(({ closed }) => !closed)
  const days = fieldWords('refer', 'days')
  return (
    <View>
      <PickerField
        {...fieldWords('refer', 'unitId')}
        hint={undefined}
        options={[
          { value: '', label: batchWords.usual },
          ...units.map(({ id, short }) => ({ value: id, label: short })),
        ]}
        value={value.unitId}
        error={problem('unitId')}
        onChoose={unitId => onChange({ unitId })}
      />
      <FieldFrame {...days} error={problem('days')}>
        <ChipRow
          wrap
          label={days.label}
          chips={(directory?.settings.terms.referDays ?? []).map(count => ({
            value: String(count),
            label: fill(caseWords.dueChoice, { days: count }),
          }))}
          value={value.days === undefined ? undefined : String(value.days)}
          onChoose={chosen => onChange({ days: Number(chosen) })}
        />
      </FieldFrame>
    </View>
  )
}

const reasons: Readonly<Record<string, { official: string }>> = declineWords

function DeclineField({ value, onChange, problem }: BatchFieldsProps) {
  const { data: directory } = useDirectory()
  const codes = directory?.settings.declineCodes ?? []
  return (
    <PickerField
      {...fieldWords('decline', 'reasonCode')}
      options={codes.map(code => ({ value: code, label: reasons[code]?.official ?? code }))}
      value={value.code}
      error={problem('reasonCode')}
      onChoose={code => onChange({ code })}
    />
  )
}
