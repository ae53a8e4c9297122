import { View } from '@tarojs/components'
import { useState } from 'react'
import { momentOf } from '@shared/domain/calendar/local-day'
import { dutyWords } from '@shared/words/hall-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { CheckBox } from '../../components/check-box'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand, useHallQuery } from '../hall-queries'
import { hoursIn } from './hours-in'

/** A day on which members receive here: when, who, and how many places. */
export function DutyForm({ hallId }: { hallId: string }) {
  const [key] = useState(clientKey)
  const members = useHallQuery('member.list', { hallId })
  const open = useHallCommand('duty.open')
  const { value, update, drop } = useDraft(`duty:${hallId}`, {
    ...{ key, day: undefined as string | undefined, hours: '9:00-11:30' },
    ...{ memberIds: [] as string[], places: '10', note: '' },
  })
  const { day, memberIds } = value
  const hours = hoursIn(value.hours)
  const places = Number(value.places)
  const ready = day !== undefined && hours !== undefined && memberIds.length > 0 && places > 0
  const submit = () => {
    if (!ready) return
    const from = momentOf(day, hours.from)
    const to = momentOf(day, hours.to)
    open.mutate(
      { key: value.key, hallId, from, to, memberIds, places, ...(value.note.trim() && { note: value.note }) },
      {
        onSuccess: ({ id }) => {
          drop()
          toast(dutyWords.added)
          go(routes.duty(id))
        },
      },
    )
  }
  const toggled = (id: string, on: boolean) => (on ? [...memberIds, id] : memberIds.filter(one => one !== id))
  return (
    <View>
      <DateField label={dutyWords.day} value={day} onChoose={chosen => update({ day: chosen })} />
      <Field
        label={dutyWords.hours}
        hint={dutyWords.hoursHint}
        initial={value.hours}
        max={20}
        onType={text => update({ hours: text })}
      />
      <SectionHead title={dutyWords.who} />
      {members.data?.rows.map(({ id, name }) => (
        <CheckBox
          key={id}
          label={name}
          checked={memberIds.includes(id)}
          onChange={on => update({ memberIds: toggled(id, on) })}
        />
      ))}
      <Field
        label={dutyWords.places}
        kind='number'
        initial={value.places}
        max={3}
        onType={text => update({ places: text })}
      />
      <Field
        label={dutyWords.note}
        initial={value.note}
        max={200}
        optional
        onType={note => update({ note })}
      />
      <RefusalNote error={open.error} />
      <Button
        kind='main'
        icon='calendar'
        label={dutyWords.add}
        disabled={!ready}
        busy={open.isPending && loadingWords.submit}
        onTap={submit}
      />
    </View>
  )
}
