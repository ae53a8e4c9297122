import { View } from '@tarojs/components'
import { dueAfter } from '@shared/domain/calendar/due-after'
import { lengthOf } from '@shared/domain/text/length-of'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { caseWords } from '@shared/words/staff-words'
import { ChipRow } from '../../components/chip-row'
import { FieldFrame } from '../../components/field-frame'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { useDirectory, type Directory } from '../../features/shared/use-directory'
import { serverNow } from '../../lib/server-time'

type Value = { unitId: string | undefined; days: number | undefined; text: string }

/** Units that may get it: the category's usual one first; those that gave it back say so, and may not do it again. */
function unitsFor(
  directory: Directory | undefined,
  usual: string | undefined,
  returnedBy: readonly string[],
) {
  const open = (directory?.units ?? []).filter(({ closed }) => !closed)
  const first = open.filter(({ id }) => id === usual)
  const noteOf = (id: string) =>
    returnedBy.includes(id) ? caseWords.returnedUnit : id === usual ? caseWords.usualUnit : undefined
  return [...first, ...open.filter(({ id }) => id !== usual)].map(({ id, short }) => {
    const note = noteOf(id)
    return { value: id, label: note ? `${short}（${note}）` : short }
  })
}

/** To a handling unit: which one, and by when. Its clock starts with this tap. */
export function ReferForm({ lead }: StepFormProps) {
  const { data: directory } = useDirectory()
  const usual = directory?.categories.find(({ id }) => id === lead.categoryId)?.unitId
  const units = unitsFor(directory, usual, lead.audience === 'staff' ? lead.returnedBy : [])
  const initial: Value = { unitId: undefined, days: undefined, text: '' }
  const form = useStepForm({ step: 'refer', action: 'lead.refer', lead, initial })
  const { text } = form.value
  const choices = directory?.settings.terms.referDays ?? []
  const unitId = form.value.unitId ?? units.find(({ value }) => value === usual)?.value
  const days = form.value.days ?? choices[choices.length - 1]
  const said = text.trim()
  const now = serverNow().toISOString()
  const until = days && directory && dueAfter(now, { days }, directory.settings.calendar)
  const submit = () => {
    const checks = [
      ['unit', unitId !== undefined],
      ['days', days !== undefined],
      ['text', lengthOf(said) !== 1 && lengthOf(said) <= 500, { min: 2, max: 500 }],
    ] as const
    form.submit({ unitId: unitId ?? '', days: days ?? 0, ...(said && { text: said }) }, checks)
  }
  const daysWords = fieldWords('refer', 'days')
  return (
    <StepFrame form={form} onSubmit={submit}>
      <PickerField
        {...fieldWords('refer', 'unitId')}
        options={units}
        value={unitId}
        error={form.problem('unit', 'unitId')}
        onChoose={chosen => form.update({ unitId: chosen })}
      />
      <FieldFrame {...daysWords} error={form.problem('days')}>
        <ChipRow
          wrap
          label={daysWords.label}
          chips={choices.map(count => ({
            value: String(count),
            label: fill(caseWords.dueChoice, { days: count }),
          }))}
          value={days === undefined ? undefined : String(days)}
          onChoose={chosen => form.update({ days: Number(chosen) })}
        />
        <View className='t-small t-2 mt2'>
          {until ? fill(caseWords.dueDate, { date: dayWords(until, now) }) : ''}
        </View>
      </FieldFrame>
      <TextArea
        {...fieldWords('refer', 'text')}
        initial={text}
        limit={500}
        count={lengthOf}
        error={form.problem('text')}
        onType={typed => form.update({ text: typed })}
      />
    </StepFrame>
  )
}
