import { local, localDay } from '@shared/domain/calendar/local-day'
import { lengthOf } from '@shared/domain/text/length-of'
import { extensionWords } from '@shared/words/reason-words'
import { ChoiceGroup } from '../../components/choice-group'
import { DateField } from '../../components/date-field'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import { stepMeasures } from '../../features/lead/step-measures'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { useDirectory } from '../../features/shared/use-directory'
import { serverNow } from '../../lib/server-time'

type Code = keyof typeof extensionWords
type Value = { code: Code | undefined; text: string; date: string | undefined }

const codes = Object.keys(extensionWords) as Code[]

/** A later day, asked for before the promised one is past, with a reason that the author reads. */
export function ExtensionForm({ lead }: StepFormProps) {
  const { data: directory } = useDirectory()
  const initial: Value = { code: undefined, text: '', date: undefined }
  const form = useStepForm({ step: 'askExtension', action: 'lead.askExtension', lead, initial })
  const { code, text, date } = form.value
  const said = text.trim()
  const dueAt = lead.dueAt ?? serverNow().toISOString()
  const from = localDay(local(dueAt).add(1, 'day').toISOString())
  const to = localDay(
    local(dueAt)
      .add(directory?.settings.terms.extensionMaxDays ?? 60, 'day')
      .toISOString(),
  )
  const submit = () =>
    form.submit({ reasonCode: code ?? '', text: said, date: date ?? '' }, [
      ['reasonCode', code !== undefined],
      ['reason', lengthOf(said) >= 4 && lengthOf(said) <= 300],
      ['date', date !== undefined && date >= from],
      ['extension_date', date !== undefined && date <= to],
    ])
  return (
    <StepFrame form={form} onSubmit={submit}>
      <ChoiceGroup
        {...fieldWords('askExtension', 'reasonCode')}
        choices={codes.map(value => ({ value, label: extensionWords[value].official }))}
        value={code}
        error={form.problem('reasonCode', 'reason_code')}
        onChoose={chosen => form.update({ code: chosen })}
      />
      <TextArea
        {...fieldWords('askExtension', 'text')}
        initial={text}
        limit={300}
        count={lengthOf}
        error={form.problem('text', 'reason')}
        onType={typed => form.update({ text: typed })}
      />
      <DateField
        {...fieldWords('askExtension', 'date', stepMeasures('askExtension', directory))}
        value={date}
        from={from}
        to={to}
        error={form.problem('date', 'extension_date')}
        onChoose={chosen => form.update({ date: chosen })}
      />
    </StepFrame>
  )
}
