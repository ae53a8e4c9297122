import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { expertWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { Sheet } from '../../components/sheet'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

type Expert = Output<'expert.list'>['rows'][number]

/** One line of the directory. Without a day of consent nobody is shown or asked. */
export function ExpertSheet({ expert, onClose }: { expert: Expert | undefined; onClose: () => void }) {
  const { value, update, drop } = useDraft(`expert.${expert?.id ?? 'new'}`, {
    name: expert?.name ?? '',
    field: expert?.field ?? '',
    title: expert?.title ?? '',
    consentOn: expert?.consentOn ?? '',
  })
  const key = useRef(clientKey())
  const save = useBeside('expert.save')
  const [bad, setBad] = useState<AppError>()
  const send = () => {
    const draft = {
      name: value.name.trim(),
      field: value.field.trim(),
      ...(value.title.trim() && { title: value.title.trim() }),
      ...(value.consentOn && { consentOn: value.consentOn }),
      ...(expert?.personId !== undefined && { personId: expert.personId }),
    }
    const short = draft.name.length < 2 || draft.field.length < 2
    setBad(short ? new AppError('invalid_input', 'expert', { field: 'name' }) : undefined)
    if (short) return
    save.mutate(
      { expert: draft, key: key.current, ...(expert && { expertId: expert.id, revision: expert.revision }) },
      {
        onSuccess: () => {
          drop()
          toast(expertWords.saved)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet title={expert?.name ?? expertWords.add} onClose={onClose}>
      <Field label={expertWords.name} initial={value.name} onType={name => update({ name })} />
      <Field label={expertWords.field} initial={value.field} onType={field => update({ field })} />
      <Field label={expertWords.about} optional initial={value.title} onType={title => update({ title })} />
      <DateField
        label={expertWords.consentOn}
        optional
        hint={expertWords.consentHint}
        value={value.consentOn || undefined}
        onChoose={consentOn => update({ consentOn })}
      />
      <RefusalNote error={bad ?? save.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={expertWords.save} busy={save.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}
