import { useState } from 'react'
import type { ContactEntry } from '@shared/domain/hall/contact-entry'
import { localDay } from '@shared/domain/calendar/local-day'
import { contactWayWords, contactWords } from '@shared/words/hall-words'
import { buttonWords, loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { ChipRow } from '../../components/chip-row'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { RefusalNote } from '../../features/shared/refusal-note'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { clientKey } from '../../lib/client-key'
import { serverNow } from '../../lib/server-time'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand, useHallQuery } from '../hall-queries'

const ways = (Object.keys(contactWayWords) as ContactEntry['way'][]).map(value => ({
  value,
  label: contactWayWords[value],
}))
const nowhere = '-'
const today = () => localDay(serverNow().toISOString())

/** One line of the log. It stays in the sheet until the server has it. */
export function ContactForm({ onClose }: { onClose: () => void }) {
  const [key] = useState(clientKey)
  const halls = useHallQuery('hall.list', {})
  const names = namesOf(useDirectory().data)
  const write = useHallCommand('contact.write')
  const { value, update, drop } = useDraft('contact', {
    ...{ key, day: today(), way: 'VISIT' as ContactEntry['way'], hallId: nowhere },
    ...{ withWhom: '', matter: '', outcome: '' },
  })
  const submit = () => {
    const { hallId, outcome, ...line } = value
    write.mutate(
      { ...line, ...(hallId !== nowhere && { hallId }), ...(outcome.trim() && { outcome }) },
      {
        onSuccess: () => {
          drop()
          toast(contactWords.saved)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet title={contactWords.add} onClose={onClose}>
      <DateField label={contactWords.day} value={value.day} to={today()} onChoose={day => update({ day })} />
      <ChipRow
        label={contactWords.way}
        chips={ways}
        value={value.way}
        onChoose={way => update({ way })}
        wrap
      />
      <PickerField
        label={contactWords.hall}
        options={[
          { value: nowhere, label: contactWords.noHall },
          ...(halls.data?.rows ?? []).map(({ hallId }) => ({ value: hallId, label: names.place(hallId) })),
        ]}
        value={value.hallId}
        onChoose={hallId => update({ hallId })}
      />
      <Field
        label={contactWords.withWhom}
        hint={contactWords.withWhomHint}
        initial={value.withWhom}
        max={40}
        onType={withWhom => update({ withWhom })}
      />
      <Field
        label={contactWords.matter}
        initial={value.matter}
        max={300}
        onType={matter => update({ matter })}
      />
      <Field
        label={contactWords.outcome}
        initial={value.outcome}
        max={300}
        optional
        onType={outcome => update({ outcome })}
      />
      <RefusalNote error={write.error} />
      <Button
        kind='main'
        label={buttonWords.save}
        disabled={value.withWhom.trim().length < 2 || value.matter.trim().length < 4}
        busy={write.isPending && loadingWords.save}
        onTap={submit}
      />
    </Sheet>
  )
}
