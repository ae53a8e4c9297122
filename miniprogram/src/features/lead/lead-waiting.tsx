import type { LeadView } from '@shared/domain/lead/lead-view'
import { relationWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { owesWords, waitsForWords } from '@shared/words/waiting-words'
import { WaitingOn } from '../../components/waiting-on'
import { namesOf } from '../shared/use-directory'
import type { Telling } from './timeline-sentence'

/** Who waits for whom: the author (or you) on the left, who owes the next deed on the right. */
export function LeadWaiting({ lead, told }: { lead: LeadView; told: Telling }) {
  const { reader, directory } = told
  const [owing] = lead.waitsFor
  if (owing === undefined) return null
  const unit = namesOf(directory).unit(lead.unitId)
  const owes = owesWords[lead.status]
  const sentence = fill<string>(voiceFor(waitsForWords[owing], reader), { unit })
  const deed = owes ? voiceFor(owes, reader) : ''
  const author = reader === 'author' ? detailWords.you : voiceFor(relationWords.author, reader)
  const byAuthor = owing === 'author'
  // whoever waits for the author: the unit that answered, or the staff that asked
  const other = unit && lead.status === 'ANSWERED' ? unit : voiceFor(relationWords.staff, reader)
  const who = sentence.replace(/^[等待]+/, '')
  return (
    <WaitingOn
      waiting={{
        name: byAuthor ? other : author,
        note: byAuthor && unit ? voiceFor(relationWords.unit, reader) : '',
      }}
      owing={{ name: byAuthor ? author : who, note: deed }}
      sentence={[sentence, deed].filter(Boolean).join('，')}
    />
  )
}
