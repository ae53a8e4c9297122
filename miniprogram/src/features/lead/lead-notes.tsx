import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { contentHeldWords } from '@shared/words/reason-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { go, routes } from '../../lib/routes'
import { laterNotes } from './later-notes'
import { openLeadDraft } from './lead-drafts'
import { formOfLead } from './lead-form'
import { doorOf } from './now-sentence'
import { reasonSentence } from './reason-sentence'
import type { Telling } from './timeline-sentence'

type Note = {
  label: string
  texts: string[]
  until?: string | undefined
  open?: string | undefined
}

const said = (...texts: (string | undefined)[]) => texts.flatMap(text => text ?? [])

type Handled = Extract<LeadView, { audience: 'own' | 'staff' }>

/** Each note, if there is something to say in this state. */
const notes: ((lead: Handled, told: Telling) => Note | false | undefined)[] = [
  ({ status, question, stateDueAt }, { now }) =>
    status === 'NEEDS_INFO' && {
      label: detailWords.question,
      texts: said(question),
      until: stateDueAt && fill(detailWords.questionUntil, { date: dayWords(stateDueAt, now) }),
    },
  ({ status, contentReason }) =>
    contentReason &&
    (status === 'REJECTED_CONTENT' || status === 'HELD') && {
      label: detailWords.reason,
      texts: [contentHeldWords[contentReason].layman],
    },
  ({ status, decline }, { reader }) =>
    status === 'DECLINED' && {
      label: detailWords.reason,
      texts: said(reasonSentence('decline', decline?.code, reader), decline?.text),
    },
  ({ status, redirect }) => {
    const door = doorOf(redirect?.channel)
    return (
      status === 'REDIRECTED' && {
        label: detailWords.howTo,
        texts: said(door?.layman, door?.howTo, redirect?.text),
      }
    )
  },
  ({ mergedInto }) =>
    mergedInto && { label: detailWords.mergedInto, texts: [mergedInto.no], open: mergedInto.id },
]

/** What its author and its staff must know beyond the timeline: a question, a reason, another door, the matter it joined. */
const notesOf = (lead: LeadView, told: Telling) =>
  lead.audience === 'own' || lead.audience === 'staff' ? notes.flatMap(note => note(lead, told) || []) : []

/** The same notes, a quiet card each; a question to her is hers to answer. */
export function LeadNotes({ lead, told }: { lead: LeadView; told: Telling }) {
  const asked = lead.audience === 'own' && lead.waitsFor.includes('author')
  const again = () => openLeadDraft(lead.id, formOfLead(lead))
  return (
    <View>
      {notesOf(lead, told).map(note => (
        <NoteCard key={note.label} note={note} kind={asked ? 'you' : 'flat'} />
      ))}
      {laterNotes(lead, told).map(text => (
        <Card key={text} kind='flat'>
          <View className='t-body'>{text}</View>
        </Card>
      ))}
      {lead.audience === 'own' && lead.status === 'REJECTED_CONTENT' && (
        <View className='m-col mt3'>
          <Button kind='tint' icon='edit' label={buttonWords.edit} onTap={again} />
        </View>
      )}
    </View>
  )
}

function NoteCard({ note: { label, texts, until, open }, kind }: { note: Note; kind: 'you' | 'flat' }) {
  return (
    <Card kind={kind}>
      <View className='t-small t-3'>{label}</View>
      {texts.map(text => (
        <View key={text} className='t-read mt1 m-pre'>
          {text}
        </View>
      ))}
      {until !== undefined && <View className='t-small t-2 mt2'>{until}</View>}
      {open !== undefined && (
        <Button kind='text' small label={detailWords.mergedInto} onTap={() => go(routes.leadDetail(open))} />
      )}
    </Card>
  )
}
