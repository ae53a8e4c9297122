import type { Output } from '@shared/contract'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { topicWords } from '@shared/words/convene-words'
import { toast } from '../../lib/toasts'

export type Topic = Output<'topic.list'>['rows'][number]

/** What each act of the office on one topic is given. */
export type Screened = {
  topic: Topic
  pool: readonly Topic[]
  consultation: ConsultationView
  onClose: () => void
}

/** The topic as it was read: an act on an older one is refused. */
export const onTopic = ({ id, revision }: Topic) => ({ topicId: id, revision })

/** Says that it is done, and shuts the sheet. */
export const closing = (onClose: () => void) => ({
  onSuccess: () => {
    toast(topicWords.done)
    onClose()
  },
})
