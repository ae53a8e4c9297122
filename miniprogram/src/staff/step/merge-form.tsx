import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadSummary } from '@shared/domain/lead/lead-summary'
import { dateWords } from '@shared/words/date-words'
import { leadListWords } from '@shared/words/page-words'
import { emptyWords } from '@shared/words/text-words'
import { AsyncView } from '../../components/async-view'
import { ChoiceGroup } from '../../components/choice-group'
import { Empty } from '../../components/empty'
import { SearchBox } from '../../components/search-box'
import { fieldWords } from '../../features/lead/field-words'
import { processOf } from '../../features/lead/lead-labels'
import { StepFrame } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { call } from '../../lib/call'

const meaning = (row: LeadSummary) =>
  [row.no, dateWords(row.createdAt), processOf(row, 'staff').words].join('，')

/** The same matter was raised before: which one takes this one in. */
export function MergeForm({ lead }: StepFormProps) {
  const [text, setText] = useState('')
  const initial: { intoId: string | undefined } = { intoId: undefined }
  const form = useStepForm({ step: 'duplicate', action: 'lead.merge', lead, initial })
  const found = useQuery({
    queryKey: ['merge', lead.id, text],
    queryFn: () => call('lead.findToMerge', { leadId: lead.id, ...(text && { text }) }),
    meta: { keep: false },
  })
  const { intoId } = form.value
  return (
    <StepFrame
      form={form}
      onSubmit={() => form.submit({ intoId: intoId ?? '' }, [['intoId', Boolean(intoId)]])}
    >
      <SearchBox
        initial=''
        label={leadListWords.search}
        placeholder={leadListWords.search}
        onSearch={setText}
      />
      <View className='mt3'>
        <AsyncView query={found}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty art='none' title={emptyWords.leadFiltered} />
            ) : (
              <ChoiceGroup
                {...fieldWords('duplicate', 'intoId')}
                choices={rows.map(row => ({ value: row.id, label: row.title, meaning: meaning(row) }))}
                value={intoId}
                error={form.problem('into', 'intoId')}
                onChoose={chosen => form.update({ intoId: chosen })}
              />
            )
          }
        </AsyncView>
      </View>
    </StepFrame>
  )
}
