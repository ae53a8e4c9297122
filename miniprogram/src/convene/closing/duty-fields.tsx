import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { closingWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { PickerField } from '../../components/picker-field'
import { TextArea } from '../../components/text-area'
import { useDirectory } from '../../features/shared/use-directory'
import { clientKey } from '../../lib/client-key'
import type { DutyRow } from './outcome-draft'

type Props = {
  rows: readonly DutyRow[]
  suggestions: number
  onChange: (rows: DutyRow[]) => void
}
const empty = (): DutyRow => ({
  ...{ key: clientKey(), measure: '', owner: '' },
  ...{ unitId: undefined, due: undefined, suggestionRow: undefined },
})

/** The list of responsibilities: who does what by when. */
export function DutyFields({ rows, suggestions, onChange }: Props) {
  const change = (key: string, part: Partial<DutyRow>) =>
    onChange(rows.map(row => (row.key === key ? { ...row, ...part } : row)))
  return (
    <View>
      <SectionHead title={closingWords.responsibilities} />
      <View className='m-col g3'>
        {rows.map((row, at) => (
          <DutyCard
            key={row.key}
            row={row}
            name={fill(closingWords.responsibility, { row: at + 1 })}
            suggestions={suggestions}
            onChange={part => change(row.key, part)}
            onRemove={() => onChange(rows.filter(({ key }) => key !== row.key))}
          />
        ))}
      </View>
      <View className='mt2'>
        <Button
          icon='plus'
          label={closingWords.addResponsibility}
          onTap={() => onChange([...rows, empty()])}
        />
      </View>
    </View>
  )
}

type CardProps = {
  row: DutyRow
  name: string
  suggestions: number
  onChange: (part: Partial<DutyRow>) => void
  onRemove: () => void
}

function DutyCard({ row, name, suggestions, onChange, onRemove }: CardProps) {
  const { data } = useDirectory()
  const units = (data?.units ?? []).filter(({ closed }) => !closed)
  const lines = Array.from({ length: suggestions }, (_, at) => ({
    value: String(at + 1),
    label: fill(closingWords.suggestion, { row: at + 1 }),
  }))
  return (
    <Card>
      <TextArea
        label={`${name} ${closingWords.measure}`}
        initial={row.measure}
        limit={300}
        count={lengthOf}
        onType={measure => onChange({ measure })}
      />
      <PickerField
        label={closingWords.unit}
        options={units.map(({ id, short }) => ({ value: id, label: short }))}
        value={row.unitId}
        onChoose={unitId => onChange({ unitId })}
      />
      <Field label={closingWords.owner} initial={row.owner} optional onType={owner => onChange({ owner })} />
      <DateField label={closingWords.due} value={row.due} onChoose={due => onChange({ due })} />
      <PickerField
        label={closingWords.from}
        options={[{ value: '', label: closingWords.noSuggestion }, ...lines]}
        value={row.suggestionRow === undefined ? '' : String(row.suggestionRow)}
        optional
        onChoose={value => onChange({ suggestionRow: value === '' ? undefined : Number(value) })}
      />
      <Button
        small
        kind='text'
        label={closingWords.remove}
        ariaLabel={`${closingWords.remove}：${name}`}
        onTap={onRemove}
      />
    </Card>
  )
}
