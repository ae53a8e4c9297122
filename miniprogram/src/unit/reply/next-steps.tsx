import { View } from '@tarojs/components'
import { replyWords } from '@shared/words/unit-words'
import { Button } from '../../components/button'
import { FieldFrame } from '../../components/field-frame'
import { fieldWords } from '../../features/lead/field-words'
import { NextStepRow } from './next-step-row'
import { emptyRow, type StepRow } from './step-row'

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
  const words = fieldWords('reply', 'nextSteps')
  return (
    <FieldFrame
      {...words}
      hint={optional ? undefined : words.hint}
      optional={optional}
      error={problem('reply.nextSteps')}
    >
      {rows.map((row, at) => (
        <NextStepRow
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
