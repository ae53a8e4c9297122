import { View } from '@tarojs/components'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import type { TimelineEntry } from '@shared/domain/lead/timeline-entry'
import { timelineWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { comingWords } from '@shared/words/waiting-words'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { Timeline, type TimelineItem } from '../../components/timeline'
import { untilWords } from './until-words'
import { metaOfEntry, textOfEntry, titleOfEntry, type Telling } from './timeline-sentence'

const formal: readonly LeadStep[] = ['sign']

function kindOf({ step, role }: TimelineEntry): TimelineItem['kind'] {
  if (formal.includes(step)) return 'reply'
  return role === 'resident' || role === 'member' ? 'person' : 'event'
}

function pastItem(entry: TimelineEntry, told: Telling): TimelineItem {
  const photos = entry.photos?.map(({ url }) => url) ?? []
  return {
    id: entry.id,
    kind: kindOf(entry),
    title: titleOfEntry(entry, told.reader),
    meta: metaOfEntry(entry, told),
    text: textOfEntry(entry, told),
    extra: (photos.length > 0 || entry.held) && (
      <View className='m-col g2 mt2'>
        {photos.length > 0 && <PhotoStrip photos={photos} />}
        {entry.held && <View className='t-small t-voice'>{timelineWords.held}</View>}
      </View>
    ),
  }
}

/** What was and what comes, in one list. */
export function LeadTimeline({ lead, told }: { lead: LeadView; told: Telling }) {
  const calendar = told.directory?.settings.calendar
  const coming = lead.coming.map(({ key, latestAt }, at) => ({
    id: `coming.${key}`,
    kind: at === 0 ? ('now' as const) : ('next' as const),
    title: voiceFor(comingWords[key], told.reader),
    meta: latestAt && untilWords(latestAt, told.now, calendar),
  }))
  return (
    <View>
      <SectionHead title={timelineWords.title} />
      <Card>
        <Timeline
          label={timelineWords.title}
          items={[...lead.timeline.map(entry => pastItem(entry, told)), ...coming]}
        />
      </Card>
    </View>
  )
}
