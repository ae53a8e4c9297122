import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { lengthOf } from '@shared/domain/text/length-of'
import { monthWords } from '@shared/words/convene-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChipRow } from '../../components/chip-row'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { useBeside } from '../../features/consultation/consultation-queries'
import { townsOf } from '../../features/shared/place-fields'
import { RefusalNote } from '../../features/shared/refusal-note'
import { useDirectory } from '../../features/shared/use-directory'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

const days = ['from', 'topicBy', 'sessionBy', 'minutesBy', 'to'] as const
const initial = {
  theme: '',
  from: '',
  topicBy: '',
  sessionBy: '',
  minutesBy: '',
  to: '',
  townIds: [] as string[],
}

type Month = Output<'month.list'>['rows'][number]
const writtenIn = ({ theme, from, topicBy, sessionBy, minutesBy, to, townIds }: Month): typeof initial => ({
  ...{ theme, from, topicBy, sessionBy, minutesBy, to, townIds: [...townIds] },
})
/** A draft of a month that somebody else has changed meanwhile is another draft. */
const draftOf = (month: Month | undefined) => (month ? `month:${month.id}:${month.revision}` : 'month')
const inOrder = (value: typeof initial) =>
  days.every((day, at) => at === 0 || value[days[at - 1]!] <= value[day])

function lackOf(value: typeof initial): string | undefined {
  if (lengthOf(value.theme.trim()) < 4) return 'title'
  if (days.some(day => value[day] === '')) return 'date'
  if (!inOrder(value)) return 'days_order'
  return value.townIds.length === 0 ? 'place' : undefined
}

/** A theme, five days in their order, and the towns that take part: a new one, or one that is changed. */
export function MonthForm({ month, onDone }: { month?: Month | undefined; onDone: () => void }) {
  const { value, update, drop } = useDraft(draftOf(month), month ? writtenIn(month) : initial)
  const key = useRef(clientKey())
  const save = useBeside('month.save')
  const [bad, setBad] = useState<AppError>()
  const towns = townsOf(useDirectory().data?.places ?? [])
  const flip = (id: string) =>
    update({
      townIds: value.townIds.includes(id) ? value.townIds.filter(one => one !== id) : [...value.townIds, id],
    })
  const send = () => {
    const lacking = lackOf(value)
    setBad(lacking ? new AppError('invalid_input', 'month', { field: lacking }) : undefined)
    if (lacking) return
    save.mutate(
      {
        ...{ month: { ...value, theme: value.theme.trim() }, key: key.current },
        ...(month && { monthId: month.id, revision: month.revision }),
      },
      {
        onSuccess: () => {
          drop()
          toast(month ? monthWords.changed : monthWords.saved)
          onDone()
        },
      },
    )
  }
  return (
    <Card>
      <Field label={monthWords.theme} initial={value.theme} onType={theme => update({ theme })} />
      <View className='m-figures'>
        {days.map(day => (
          <DateField
            key={day}
            label={monthWords[day]}
            value={value[day] || undefined}
            onChoose={chosen => update({ [day]: chosen })}
          />
        ))}
      </View>
      <View className='t-small t-2 mt3'>{monthWords.towns}</View>
      <ChipRow label={monthWords.towns} chips={towns} value={value.townIds} wrap onChoose={flip} />
      <RefusalNote error={bad ?? save.error} />
      <View className='m-col mt3'>
        <Button
          kind='main'
          label={month ? monthWords.keep : monthWords.save}
          busy={save.isPending}
          onTap={send}
        />
      </View>
    </Card>
  )
}
