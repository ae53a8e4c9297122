import { View } from '@tarojs/components'
import { localDay } from '@shared/domain/calendar/local-day'
import { lengthOf } from '@shared/domain/text/length-of'
import { fill } from '@shared/words/fill-words'
import { replyWords } from '@shared/words/unit-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import { Heading } from '../../components/heading'
import { TextArea } from '../../components/text-area'
import { fieldWords } from '../../features/lead/field-words'
import { serverNow } from '../../lib/server-time'
import type { StepRow } from './step-row'

type RowProps = {
  row: StepRow
  at: number
  /** What is wrong with a field, by the server's name for it. */
  problem: (...names: string[]) => string | undefined
  onChange: (part: Partial<StepRow>) => void
  onRemove: () => void
}

/** One promise: what, who, by which day. */
export function NextStepRow({ row, at, problem, onChange, onRemove }: RowProps) {
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
