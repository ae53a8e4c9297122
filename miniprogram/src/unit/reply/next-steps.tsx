import { View } from '@tarojs/components'
import { localDay } from '@shared/domain/calendar/local-day'
import { lengthOf } from '@shared/domain/text/length-of'
import { fill } from '@shared/words/fill-words'
import { replyWords } from '@shared/words/unit-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { FieldFrame } from '../../components/field-frame'
import { Heading } from '../../components/heading'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { clientKey } from '../../lib/client-key'
import { serverNow } from '../../lib/server-time'

/** A promise as it is being written. `id` is of this form alone. */
export type StepRow = { id: string; text: string; owner: string; date: string }

export const emptyRow = (): StepRow => ({ id: clientKey(), text: '', owner: '', date: '' })

const maxRows = 10

type NextStepsProps = {
  rows: readonly StepRow[]
  optional: boolean
  onChange: (rows: StepRow[]) => void
  /** What is wrong with a field, by the server's name for it. */
  problem: (...names: string[]) => string | undefined
}

/** What the unit promises next: what, who, by which day. */
export function NextSteps({ rows, optional, onChange, problem }: NextStepsProps) {
  const change = (id: string, part: Partial<StepRow>) =>
    onChange(rows.map(row => (row.id === id ? { ...row, ...part } : row)))
  return (
    <FieldFrame {...fieldWords('reply', 'nextSteps')} optional={optional} error={problem('reply.nextSteps')}>
      {rows.map((row, at) => (
        <RowFields
          key={row.id}
          row={row}
          at={at}
          problem={problem}
          onChange={part => change(row.id, part)}
          onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))}
        />
      ))}
      <View>
        {rows.length < maxRows && (
          <Button
            icon='plus'
            kind='tint'
            label={replyWords.addNext}
            onTap={() => onChange([...rows, emptyRow()])}
          />
        )}
      </View>
    </FieldFrame>
  )
}

type RowProps = {
  row: StepRow
  at: number
  problem: NextStepsProps['problem']
  onChange: (part: Partial<StepRow>) => void
  onRemove: () => void
}

function RowFields({ row, at, problem, onChange, onRemove }: RowProps) {
  const path = `reply.nextSteps.${at}`
  return (
    <Card kind='flat' tight>
      <View className='m-between'>
        <Heading level={3} look='t-body t-strong'>
          {fill(replyWords.nextTitle, { n: at + 1 })}
        </Heading>
        <Button kind='text' small label={replyWords.removeNext} onTap={onRemove} />
      </View>
      <TextArea
        {...fieldWords('reply', 'nextText')}
        initial={row.text}
        limit={200}
        count={lengthOf}
        error={problem(`${path}.text`)}
        onType={text => onChange({ text })}
      />
      <Field
        {...fieldWords('reply', 'nextOwner')}
        initial={row.owner}
        max={40}
        error={problem(`${path}.owner`)}
        onType={owner => onChange({ owner })}
      />
      <DateField
        {...fieldWords('reply', 'nextDate')}
        value={row.date || undefined}
        from={localDay(serverNow().toISOString())}
        error={problem(`${path}.date`)}
        onChoose={date => onChange({ date })}
      />
    </Card>
  )
}
