import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import type { Input, Output } from '@shared/contract'
import { AppError } from '@shared/domain/errors'
import { lengthOf } from '@shared/domain/text/length-of'
import { topicWords } from '@shared/words/convene-words'
import { topicSourceWords } from '@shared/words/plan-words'
import { Button } from '../../components/button'
import { Field } from '../../components/field'
import { PickerField } from '../../components/picker-field'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { clientKey } from '../../lib/client-key'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'

type ProposeSheetProps = {
  consultationId: string
  sources: Output<'topic.list'>['sources']
  onClose: () => void
}
type Draft = Omit<Input<'topic.propose'>, 'consultationId' | 'key' | 'text'> & { text: string }

/** What is to be talked over, in a sentence, and why. */
export function ProposeSheet({ consultationId, sources, onClose }: ProposeSheetProps) {
  const initial: Draft = { title: '', text: '', source: 'PUBLIC_LEAD' }
  const { value, update, drop } = useDraft(`topic.${consultationId}`, initial)
  const key = useRef(clientKey())
  const propose = useBeside('topic.propose', consultationId)
  const [bad, setBad] = useState<AppError>()
  const send = () => {
    const title = value.title.trim()
    const text = value.text.trim()
    const length = lengthOf(title)
    const wrong = length < 4 || length > 40
    setBad(wrong ? new AppError('invalid_input', 'propose', { field: 'title' }) : undefined)
    if (wrong) return
    propose.mutate(
      { consultationId, title, source: value.source, key: key.current, ...(text && { text }) },
      {
        onSuccess: answer => {
          drop()
          const { state } = answer as Output<'topic.propose'>
          toast(state === 'HELD' ? topicWords.held : topicWords.sent)
          onClose()
        },
      },
    )
  }
  return (
    <Sheet title={topicWords.propose} onClose={onClose}>
      <Field
        label={topicWords.name}
        hint={topicWords.nameHint}
        initial={value.title}
        error={bad && topicWords.nameHint}
        onType={title => update({ title })}
      />
      <TextArea
        label={topicWords.why}
        hint={topicWords.whyHint}
        optional
        initial={value.text}
        limit={300}
        count={lengthOf}
        onType={text => update({ text })}
      />
      <View>
        {sources.length > 1 && (
          <PickerField
            label={topicWords.source}
            options={sources.map(source => ({ value: source, label: topicSourceWords[source] }))}
            value={value.source}
            onChoose={source => update({ source })}
          />
        )}
      </View>
      <RefusalNote error={propose.error} />
      <View className='m-col mt3'>
        <Button kind='main' label={topicWords.send} busy={propose.isPending} onTap={send} />
      </View>
    </Sheet>
  )
}
