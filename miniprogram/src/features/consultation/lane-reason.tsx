import { View } from '@tarojs/components'
import type { UtteranceView } from '@shared/domain/lane/lane-view'
import { laneWords } from '@shared/words/lane-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { TextArea } from '../../components/text-area'
import { toast } from '../../lib/toasts'
import { useDraft } from '../../lib/use-draft'
import { RefusalNote } from '../shared/refusal-note'
import { useLaneCommand } from './lane-queries'

type Deed = 'answer' | 'decline' | 'appeal'
type LaneReasonProps = { deed: Deed; said: UtteranceView; consultationId: string; onDone: () => void }

const asked: Record<Deed, { label: string; limit: number; least: number }> = {
  answer: { label: laneWords.answerLabel, limit: 1000, least: 2 },
  decline: { label: laneWords.declineReason, limit: 300, least: 4 },
  appeal: { label: laneWords.appealText, limit: 500, least: 2 },
}

/** The words that an answer, a refusal or an appeal needs, kept as they are typed. */
export function LaneReason({ deed, said: { id, revision }, consultationId, onDone }: LaneReasonProps) {
  const { value, update, drop } = useDraft(`lane:${deed}:${id}`, { text: '' })
  const on = { utteranceId: id, revision }
  const answer = useLaneCommand('lane.answer', consultationId)
  const decline = useLaneCommand('lane.decline', consultationId)
  const appeal = useLaneCommand('lane.appeal', consultationId)
  const { label, limit, least } = asked[deed]
  const { text } = value
  const done = (said: UtteranceView) => {
    drop()
    if (deed === 'answer') toast(said.answer ? laneWords.answered : laneWords.answerHeld)
    if (deed === 'appeal') toast(laneWords.appealed)
    onDone()
  }
  const submit = () => {
    if (deed === 'answer') return answer.mutate({ ...on, text }, { onSuccess: done })
    if (deed === 'appeal') return appeal.mutate({ ...on, text }, { onSuccess: done })
    decline.mutate({ ...on, reason: text }, { onSuccess: done })
  }
  return (
    <View className='mt2'>
      <TextArea label={label} limit={limit} initial={text} onType={words => update({ text: words })} />
      <RefusalNote error={answer.error ?? decline.error ?? appeal.error} />
      <Button
        kind='main'
        label={laneWords.send}
        disabled={text.trim().length < least}
        busy={(answer.isPending || decline.isPending || appeal.isPending) && loadingWords.submit}
        onTap={submit}
      />
    </View>
  )
}
