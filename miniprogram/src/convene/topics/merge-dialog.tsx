import type { Output } from '@shared/contract'
import { topicWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { Dialog } from '../../components/dialog'
import { useBeside } from '../../features/consultation/consultation-queries'
import { RefusalNote } from '../../features/shared/refusal-note'
import { toast } from '../../lib/toasts'

type Topic = Output<'topic.list'>['rows'][number]
type MergeProps = { topic: Topic; into: Topic; onClose: () => void; onBack: () => void }

/** Nothing takes two topics apart again: both are named before they become one. */
export function MergeDialog({ topic, into, onClose, onBack }: MergeProps) {
  const join = useBeside('topic.join')
  const onSuccess = () => {
    toast(topicWords.done)
    onClose()
  }
  const merge = { topicId: topic.id, revision: topic.revision, intoId: into.id, how: 'MERGE' as const }
  return (
    <Dialog
      title={topicWords.mergeAsk}
      text={fill(topicWords.mergeAbout, { title: topic.title, text: into.title })}
      safe={topicWords.mergeNot}
      act={topicWords.mergeYes}
      busy={join.isPending}
      onSafe={onBack}
      onAct={() => join.mutate(merge, { onSuccess })}
    >
      <RefusalNote error={join.error} />
    </Dialog>
  )
}
