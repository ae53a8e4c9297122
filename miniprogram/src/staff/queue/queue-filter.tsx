import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { leadListWords } from '@shared/words/page-words'
import { queueWords } from '@shared/words/staff-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { PickerField } from '../../components/picker-field'
import { useDirectory } from '../../features/shared/use-directory'

export type Filter = { town?: string; category?: string; unit?: string }
export const noFilter: Filter = {}
type Part = keyof Filter

/** Whether a row is among those looked for. */
export const keepsRow = ({ town, category, unit }: Filter, row: LeadSummary) =>
  (!town || row.area.includes(town)) &&
  (!category || row.categoryId === category) &&
  (!unit || row.unitId === unit)

/** Narrows what is on the screen by town, category and unit; it stays while matters are opened and left. */
export function QueueFilter({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { data } = useDirectory()
  const [open, setOpen] = useState(false)
  const chosen = Object.keys(filter).length
  const towns = (data?.places ?? []).filter(({ kind }) => kind === 'TOWN' || kind === 'STREET')
  const named = (rows: readonly { id: string; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: id, label: name }))
  const parts: [Part, string, { value: string; label: string }[]][] = [
    ['town', queueWords.filterTown, named(towns)],
    ['category', queueWords.filterCategory, named(data?.categories ?? [])],
    [
      'unit',
      queueWords.filterUnit,
      (data?.units ?? []).map(({ id, short }) => ({ value: id, label: short })),
    ],
  ]
  const chosenNames = parts
    .flatMap(([part, , options]) => options.find(({ value }) => value === filter[part])?.label ?? [])
    .join('、')
  return (
    <View className='mt2'>
      <View className='m-row g2'>
        <Button
          small
          icon='filter'
          kind={chosen > 0 ? 'tint' : 'line'}
          label={chosenNames || parts.map(([, label]) => label).join('、')}
          onTap={() => setOpen(!open)}
        />
        {chosen > 0 && (
          <Button small kind='text' label={leadListWords.clear} onTap={() => onChange(noFilter)} />
        )}
      </View>
      <View>
        {open && (
          <Card tight>
            {parts.map(([part, label, options]) => (
              <PickerField
                key={part}
                label={label}
                options={options}
                value={filter[part]}
                onChoose={value => onChange({ ...filter, [part]: value })}
              />
            ))}
          </Card>
        )}
      </View>
    </View>
  )
}
