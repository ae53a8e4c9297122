import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dateWords } from '@shared/words/date-words'
import { channelWords, visibilityWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { helperWords } from '@shared/words/helper-words'
import { detailWords } from '@shared/words/page-words'
import { publicWords, visibilityTexts } from '@shared/words/text-words'
import { voiceFor } from '@shared/words/voices'
import { Card } from '../../components/card'
import { classNames } from '../../components/class-names'
import { List } from '../../components/list-row'
import { PhotoStrip } from '../../components/photo-strip'
import { ContactRow } from './contact-row'
import { namesOf } from '../shared/use-directory'
import type { Telling } from './timeline-sentence'

/** The author's own words and photos. */
export function LeadMatter({ lead }: { lead: LeadView }) {
  const parts = [
    { label: detailWords.situation, text: lead.situation },
    { label: detailWords.analysis, text: lead.analysis },
    { label: detailWords.suggestion, text: lead.suggestion },
  ].filter(({ text }) => text !== undefined)
  return (
    <Card>
      <PhotoStrip photos={lead.photos.map(({ url }) => url)} />
      <View>
        {parts.map(({ label, text }, at) => (
          <View key={label} className={at > 0 || lead.photos.length > 0 ? 'mt3' : ''}>
            <View className='t-small t-3'>{label}</View>
            <View className='t-read m-pre'>{text}</View>
          </View>
        ))}
      </View>
      <View>
        {lead.met > 0 && (
          <View className='t-small t-3 mt3'>{fill(publicWords.supporters, { count: lead.met })}</View>
        )}
      </View>
    </Card>
  )
}

/** Whose matter it is, as this reader may know. */
function authorWords(lead: LeadView, { reader, directory }: Telling): string {
  if (lead.audience === 'own') return detailWords.you
  if (lead.audience === 'named' && lead.authorName !== undefined) return lead.authorName
  if ('contact' in lead && lead.contact?.name !== undefined) return lead.contact.name
  if (reader === 'staff') return detailWords.authorHidden
  return fill(visibilityTexts.hiddenAuthor, {
    place: namesOf(directory).place(lead.area[lead.area.length - 1]),
  })
}

/** How it came in; where a helper wrote it down, at whose station. */
const channelOf = ({ channel, stationId }: LeadView, { reader, directory }: Telling) =>
  stationId
    ? fill(helperWords.mark, { hall: namesOf(directory).place(stationId) })
    : voiceFor(channelWords[channel], reader)

function Fact({ label, value, last }: { label: string; value: string; last: boolean }) {
  return (
    <View className={classNames('m-lrow', last && 'm-lrow--end')}>
      <View className='m-fact t-small t-3'>{label}</View>
      <View className={classNames('m-grow t-body', label === detailWords.number && 'm-whole')}>{value}</View>
    </View>
  )
}

/** Where, when, what kind, whose: one line each. */
export function LeadFacts({ lead, told }: { lead: LeadView; told: Telling }) {
  const { reader, directory } = told
  const names = namesOf(directory)
  const rows = [
    [detailWords.number, lead.no],
    [detailWords.place, [names.area(lead.area), lead.spot].filter(Boolean).join('，')],
    [detailWords.category, names.category(lead.categoryId)],
    [detailWords.handledBy, names.unit(lead.unitId)],
    [detailWords.raisedAt, dateWords(lead.createdAt)],
    [detailWords.channel, channelOf(lead, told)],
    [detailWords.author, authorWords(lead, told)],
    [detailWords.visibility, voiceFor(visibilityWords[lead.visibility], reader)],
  ].filter((row): row is [string, string] => Boolean(row[1]))
  return (
    <List label={detailWords.facts}>
      {rows.map(([label, value], at) => (
        <Fact key={label} label={label} value={value} last={at === rows.length - 1} />
      ))}
      <ContactRow lead={lead} directory={directory} />
    </List>
  )
}
