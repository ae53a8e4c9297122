import { View } from '@tarojs/components'
import type { LetterView } from '@shared/domain/hall/letter-view'
import { letterWords } from '@shared/words/hall-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { useHallCommand } from '../hall-queries'

const LIMIT = 1000

/** The member's answer, kept as it is typed. */
export function AnswerForm({ letter: { id, revision } }: { letter: LetterView }) {
  const { value, update, drop } = useDraft(`answer:${id}`, { text: '' })
  const answer = useHallCommand('letter.answer')
  const submit = () =>
    answer.mutate(
      { letterId: id, revision, text: value.text },
      {
        onSuccess: ({ status }) => {
          drop()
          toast(status === 'ANSWERED' ? letterWords.answered : letterWords.answerHeld)
        },
      },
    )
  return (
    <View className='mt3'>
      <TextArea
        label={letterWords.answer}
        hint={letterWords.answerHint}
        least={2}
        limit={LIMIT}
        initial={value.text}
        onType={text => update({ text })}
      />
      <RefusalNote error={answer.error} />
      <Button
        kind='main'
        icon='send'
        label={letterWords.answerSend}
        disabled={value.text.trim().length < 2}
        busy={answer.isPending && loadingWords.submit}
        onTap={submit}
      />
    </View>
  )
}
