import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { expertWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useCandidates } from '../convene-queries'

type Expert = Output<'expert.list'>['rows'][number]
/** What stands in the field while she has no account. */
const NOBODY = 'NONE'
const empty = { name: '', field: '', title: '', consentOn: '', personId: NOBODY }

/** One line of the directory. Without a day of consent nobody is shown or asked. */
export function ExpertSheet({ expert, onClose }: { expert: Expert | undefined; onClose: () => void }) {
  const { value, update, drop } = useDraft(`expert.${expert?.id ?? 'new'}`, { ...empty, ...expert })
  const key = useRef(clientKey())
  const save = useBeside('expert.save')
  const [bad, setBad] = useState<AppError>()
  const send = () => {
    const draft = {
      name: value.name.trim(),
      field: value.field.trim(),
      ...(value.title.trim() && { title: value.title.trim() }),
      ...(value.consentOn && { consentOn: value.consentOn }),
      ...(value.personId !== NOBODY && { personId: value.personId }),
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
      <AccountField expert={expert} value={value.personId} onChoose={personId => update({ personId })} />
      <RefusalNote error={bad ?? save.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={expertWords.save} busy={save.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}

type AccountFieldProps = { expert: Expert | undefined; value: string; onChoose: (personId: string) => void }

/** Her own account in the roster: with it she is asked by a message, reads, votes and speaks; without it she is phoned. */
function AccountField({ expert, value, onChoose }: AccountFieldProps) {
  const rows = useCandidates({ for: 'ACCOUNT' }).data?.rows ?? []
  const own = expert?.personId
  const gone = own !== undefined && !rows.some(({ id }) => id === own)
  const options = [
    { value: NOBODY, label: expertWords.noAccount },
    ...(gone ? [{ value: own, label: expert?.name ?? own }] : []),
    ...rows.map(({ id, name, about }) => ({ value: id, label: [name, about].filter(Boolean).join('，') })),
  ]
  return (
    <PickerField
      label={expertWords.account}
      hint={expertWords.accountHint}
      options={options}
      value={value}
      onChoose={onChoose}
    />
  )
}
