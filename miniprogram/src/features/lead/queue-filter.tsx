import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadStatus } from '@shared/domain/lead/lead-status'
import { leadStatusWords } from '@shared/words/lead-words'
import { leadListWords } from '@shared/words/page-words'
import { benchWords, queueWords } from '@shared/words/staff-words'
import { voiceFor } from '@shared/words/voices'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { PickerField } from '../../components/picker-field'
import { SearchBox } from '../../components/search-box'
import { useDirectory, type Directory } from '../shared/use-directory'
import type { Desk, QueueFilter as Filter } from './queue-view'

type Part = Exclude<keyof Filter, 'text'>
type Option = { value: string; label: string }
type QueueFilterProps = { desk: Desk; filter: Filter; onChange: (filter: Filter) => void }

const atUnit: readonly LeadStatus[] = ['REFERRED', 'RETURN_ASKED', 'HANDLING', 'SIGN_OFF', 'ANSWERED']
const atOffice: readonly LeadStatus[] = ['HELD', 'SCREENING', 'NEEDS_INFO', 'OPEN', 'CLAIMED', ...atUnit]

const statesOf = (desk: Desk): Option[] =>
  (desk === 'staff' ? atOffice : atUnit).map(value => ({
    value,
    label: voiceFor(leadStatusWords[value].label, 'staff'),
  }))

/** Towns, each followed by its communities. */
function placesOf(directory: Directory | undefined): Option[] {
  const places = directory?.places ?? []
  const towns = places.filter(({ kind }) => kind === 'TOWN' || kind === 'STREET')
  return towns.flatMap(town => [
    { value: town.id, label: town.name },
    ...places
      .filter(({ kind, parentId }) => parentId === town.id && (kind === 'COMMUNITY' || kind === 'VILLAGE'))
      .map(({ id, name }) => ({ value: id, label: `　${name}` })),
  ])
}

function partsOf(desk: Desk, directory: Directory | undefined): [Part, string, Option[]][] {
  const categories = directory?.categories ?? []
  const parts: [Part, string, Option[]][] = [
    ['status', queueWords.filterState, statesOf(desk)],
    ['place', queueWords.filterTown, placesOf(directory)],
    ['category', queueWords.filterCategory, categories.map(({ id, name }) => ({ value: id, label: name }))],
  ]
  if (desk === 'unit') return parts
  const units = (directory?.units ?? []).map(({ id, short }) => ({ value: id, label: short }))
  return [...parts, ['unit', queueWords.filterUnit, units]]
}

/** Without the part where `value` is nothing. */
function withPart(filter: Filter, part: keyof Filter, value: string): Filter {
  const { [part]: _before, ...rest } = filter
  return value === '' ? rest : { ...rest, [part]: value }
}

/** Narrows the whole desk by words, state, place, category and unit; it stays while matters are opened and left. */
export function QueueFilter({ desk, filter, onChange }: QueueFilterProps) {
  const { data } = useDirectory()
  const [open, setOpen] = useState(false)
  const parts = partsOf(desk, data)
  const chosen = parts.flatMap(
    ([part, , options]) => options.find(({ value }) => value === filter[part]) ?? [],
  )
  const names = chosen.map(({ label }) => label.trim()).join('、')
  return (
    <View className='mt2'>
      <SearchBox
        initial={filter.text ?? ''}
        label={benchWords.search}
        placeholder={benchWords.search}
        onSearch={text => onChange(withPart(filter, 'text', text))}
      />
      <View className='m-row g2 mt2'>
        <Button
          small
          icon='filter'
          kind={chosen.length > 0 ? 'tint' : 'line'}
          label={names || queueWords.filter}
          ariaLabel={names ? `${queueWords.filter}，${names}` : queueWords.filter}
          onTap={() => setOpen(!open)}
        />
        {chosen.length > 0 && (
          <Button
            small
            kind='text'
            label={leadListWords.clear}
            onTap={() => onChange(filter.text ? { text: filter.text } : {})}
          />
        )}
      </View>
      <View className={open ? 'mt2' : ''}>
        {open && (
          <Card tight>
            {parts.map(([part, label, options]) => (
              <PickerField
                key={part}
                label={label}
                options={[{ value: '', label: queueWords.filterAll }, ...options]}
                value={filter[part] ?? ''}
                onChoose={value => onChange(withPart(filter, part, value))}
              />
            ))}
          </Card>
        )}
      </View>
    </View>
  )
}
