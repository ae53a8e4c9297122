import { View } from '@tarojs/components'
import { localDay } from '@shared/domain/calendar/local-day'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { formPlaceWords, prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { timeOfDay } from '@shared/words/date-words'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { Segmented } from '../../components/segmented'
import { TextArea } from '../../components/text-area'
import { allSeats } from '../../features/consultation/all-seats'
import { serverNow } from '../../lib/server-time'
import { useDraft } from '../../lib/use-draft'
import { PartCard } from './part-card'
import { momentAt } from './moment-at'
import { usePrepare } from './use-prepare'
import { AgendaFields, type AgendaItem } from './agenda-fields'

type Preparation = ConsultationView['preparation']
const forms = (Object.keys(formPlaceWords) as Preparation['form'][]).map(value => ({
  value,
  label: formPlaceWords[value],
}))
/** Every half hour of a day on which people meet. */
const times = Array.from({ length: 28 }, (_, at) => {
  const hour = String(7 + Math.floor(at / 2)).padStart(2, '0')
  const value = `${hour}:${at % 2 ? '30' : '00'}`
  return { value, label: value }
})
/** And the hour that stands there already, whatever it is. */
const timesWith = (time: string) =>
  times.some(({ value }) => value === time) ? times : [{ value: time, label: time }, ...times]
const draftOf = ({ form, spot, sessionAt, onlineUntil, openTo, seats, waived, agenda }: Preparation) => ({
  ...{ form, openTo, seats },
  spot: spot ?? '',
  day: sessionAt ? localDay(sessionAt) : '',
  time: sessionAt ? timeOfDay(sessionAt) : '09:00',
  until: onlineUntil ? localDay(onlineUntil) : '',
  waived: waived ?? '',
  agenda: agenda as AgendaItem[],
})

/** Form, place, times, who may take part, the least seats of each role, and the agenda. */
export function PlaceSection({ consultation }: { consultation: ConsultationView }) {
  const { value, update, drop } = useDraft(`place.${consultation.id}`, draftOf(consultation.preparation))
  const { save, busy, error } = usePrepare(consultation, drop)
  const online = value.form === 'ONLINE'
  const from = localDay(serverNow().toISOString())
  const send = () =>
    save({
      ...{ form: value.form, openTo: value.openTo, seats: value.seats },
      spot: value.spot.trim() || null,
      sessionAt: !online && value.day ? momentAt(value.day, value.time) : null,
      ...(value.until && { onlineUntil: value.until }),
      waived: value.waived.trim() || null,
      agenda: value.agenda.filter(({ text }) => text.trim()),
    })
  return (
    <PartCard title={prepareWords.place} busy={busy} error={error} onSave={send}>
      <PickerField
        label={prepareWords.form}
        options={forms}
        value={value.form}
        onChoose={form => update({ form })}
      />
      {!online && (
        <View>
          <Field label={prepareWords.spot} initial={value.spot} onType={spot => update({ spot })} />
          <DateField
            label={prepareWords.sessionDay}
            from={from}
            value={value.day || undefined}
            onChoose={day => update({ day })}
          />
          <PickerField
            label={prepareWords.sessionTime}
            options={timesWith(value.time)}
            value={value.time}
            onChoose={time => update({ time })}
          />
        </View>
      )}
      <DateField
        label={prepareWords.onlineUntil}
        from={from}
        value={value.until || undefined}
        onChoose={until => update({ until })}
      />
      <View className='t-small t-2 mt3'>{prepareWords.openTo}</View>
      <Segmented
        label={prepareWords.openTo}
        options={[
          { value: 'EVERYBODY', label: prepareWords.everybody },
          { value: 'SEATED', label: prepareWords.seated },
        ]}
        value={value.openTo}
        onChoose={openTo => update({ openTo })}
      />
      <View className='mt3' />
      <View className='m-figures'>
        {allSeats(value.seats).map(({ role, minimum }) => (
          <PickerField
            key={role}
            label={fill(prepareWords.minimum, { role: seatWords[role].resident })}
            options={Array.from({ length: 13 }, (_, n) => ({ value: String(n), label: String(n) }))}
            value={String(minimum)}
            onChoose={n =>
              update({
                seats: allSeats(value.seats).map(seat =>
                  seat.role === role ? { role, minimum: Number(n) } : seat,
                ),
              })
            }
          />
        ))}
      </View>
      <TextArea
        label={prepareWords.waived}
        hint={prepareWords.waivedHint}
        optional
        initial={value.waived}
        limit={300}
        onType={waived => update({ waived })}
      />
      <View className='mt3' />
      <AgendaFields items={value.agenda} onChange={agenda => update({ agenda })} />
    </PartCard>
  )
}
