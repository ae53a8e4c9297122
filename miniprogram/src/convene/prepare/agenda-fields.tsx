import { View } from '@tarojs/components'
import { prepareWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { clientKey } from '../../lib/client-key'

export type AgendaItem = { id: string; text: string; minutes: number }
const minutes = [5, 10, 15, 20, 30, 40, 60, 90].map(String)
const most = 20

type AgendaFieldsProps = { items: readonly AgendaItem[]; onChange: (items: AgendaItem[]) => void }

/** 议程: what is done in which order, and for how long. */
export function AgendaFields({ items, onChange }: AgendaFieldsProps) {
  const put = (id: string, change: Partial<AgendaItem>) =>
    onChange(items.map(item => (item.id === id ? { ...item, ...change } : item)))
  return (
    <View>
      <View className='t-small t-2 mt3'>{prepareWords.agenda}</View>
      {items.map(item => (
        <View key={item.id} className='mt2'>
          <Field
            label={prepareWords.agendaText}
            initial={item.text}
            onType={text => put(item.id, { text })}
          />
          <PickerField
            label={prepareWords.agendaMinutes}
            options={minutes.map(value => ({ value, label: fill(prepareWords.minutes, { count: value }) }))}
            value={String(item.minutes)}
            onChoose={value => put(item.id, { minutes: Number(value) })}
          />
          <Button
            small
            kind='text'
            label={prepareWords.remove}
            ariaLabel={`${prepareWords.remove}，${item.text}`}
            onTap={() => onChange(items.filter(({ id }) => id !== item.id))}
          />
        </View>
      ))}
      {items.length < most && (
        <Button
          small
          icon='plus'
          label={prepareWords.addAgenda}
          onTap={() => onChange([...items, { id: clientKey(), text: '', minutes: 20 }])}
        />
      )}
    </View>
  )
}
