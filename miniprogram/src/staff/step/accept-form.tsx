import { lengthOf } from '@shared/domain/text/length-of'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { useDirectory } from '../../features/shared/use-directory'

type Value = { title: string; categoryId: string | undefined; text: string }

/** Acceptance: the category, and a better title where the author's first clause is none. */
export function AcceptForm({ lead }: StepFormProps) {
  const { data: directory } = useDirectory()
  const initial: Value = { title: lead.title, categoryId: lead.categoryId, text: '' }
  const form = useStepForm({ step: 'accept', action: 'lead.accept', lead, initial })
  const { title, categoryId, text } = form.value
  const said = text.trim()
  const named = title.trim()
  const categories = (directory?.categories ?? []).filter(({ closed }) => !closed)
  const submit = () =>
    form.submit(
      {
        ...(named !== lead.title && { title: named }),
        ...(categoryId !== undefined && { categoryId }),
        ...(said && { text: said }),
      },
      [
        ['category', categoryId !== undefined],
        ['title', lengthOf(named) >= 2 && lengthOf(named) <= 30],
        ['text', lengthOf(said) !== 1 && lengthOf(said) <= 500, { min: 2, max: 500 }],
      ],
    )
  return (
    <StepFrame form={form} onSubmit={submit}>
      <PickerField
        {...fieldWords('accept', 'categoryId')}
        options={categories.map(({ id, name }) => ({ value: id, label: name }))}
        value={categoryId}
        error={form.problem('category', 'categoryId')}
        onChoose={chosen => form.update({ categoryId: chosen })}
      />
      <Field
        {...fieldWords('accept', 'title')}
        initial={title}
        error={form.problem('title')}
        onType={typed => form.update({ title: typed })}
      />
      <TextArea
        {...fieldWords('accept', 'text')}
        initial={text}
        limit={500}
        count={lengthOf}
        error={form.problem('text')}
        onType={typed => form.update({ text: typed })}
      />
    </StepFrame>
  )
}
