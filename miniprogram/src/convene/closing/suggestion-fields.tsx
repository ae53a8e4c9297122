import { View } from '@tarojs/components'
import { lengthOf } from '@shared/domain/text/length-of'
import { closingWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { CheckBox } from '../../components/check-box'
import { Field } from '../../components/field'
import { SectionHead } from '../../components/heading'
import { TextArea } from '../../components/text-area'
import { call } from '../../lib/call'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import type { SuggestionRow } from './outcome-draft'

type Props = {
  consultationId: string
  rows: readonly SuggestionRow[]
  onChange: (rows: SuggestionRow[]) => void
}

/** The list of suggestions: begun from what was carried, each line taken or not, with a word why not. */
export function SuggestionFields({ consultationId, rows, onChange }: Props) {
  const change = (key: string, part: Partial<SuggestionRow>) =>
    onChange(rows.map(row => (row.key === key ? { ...row, ...part } : row)))
  const prefill = async () => {
    const { suggestions } = await call('closing.prefill', { consultationId })
    const known = new Set(rows.map(({ statementId }) => statementId))
    const fresh = suggestions.filter(({ statementId }) => !known.has(statementId))
    if (fresh.length === 0) return toast(closingWords.nothingCarried)
    onChange([
      ...rows,
      ...fresh.map(({ text, statementId, found }) => ({
        ...{ key: clientKey(), text, adopted: false, note: '' },
        ...(statementId && { statementId }),
        ...(found && { found }),
      })),
    ])
    toast(fill(closingWords.prefilled, { count: fresh.length }))
  }
  return (
    <View>
      <SectionHead
        title={closingWords.suggestions}
        more={
          <Button
            small
            label={closingWords.prefill}
            onTap={() => void prefill().catch(() => toast(closingWords.nothingCarried, { bad: true }))}
          />
        }
      />
      <View className='m-col g3'>
        {rows.map((row, at) => {
          const name = fill(closingWords.suggestion, { row: at + 1 })
          return (
            <Card key={row.key}>
              {row.found && <View className='t-small t-2'>{closingWords.found[row.found]}</View>}
              <TextArea
                label={name}
                initial={row.text}
                limit={300}
                count={lengthOf}
                {...(row.statementId && { hint: closingWords.reworded })}
                onType={text => change(row.key, { text })}
              />
              <CheckBox
                label={closingWords.adopted}
                checked={row.adopted}
                onChange={adopted => change(row.key, { adopted })}
              />
              {!row.adopted && (
                <Field
                  label={closingWords.note}
                  initial={row.note}
                  optional
                  onType={note => change(row.key, { note })}
                />
              )}
              <Button
                small
                kind='text'
                label={closingWords.remove}
                ariaLabel={`${closingWords.remove}：${name}`}
                onTap={() => onChange(rows.filter(({ key }) => key !== row.key))}
              />
            </Card>
          )
        })}
      </View>
      <View className='mt2'>
        <Button
          icon='plus'
          label={closingWords.addSuggestion}
          onTap={() => onChange([...rows, { key: clientKey(), text: '', adopted: false, note: '' }])}
        />
      </View>
    </View>
  )
}
