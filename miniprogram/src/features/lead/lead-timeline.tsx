import { View } from '@tarojs/components'
import type { ComingStep } from '@shared/domain/lead/coming-steps'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import type { TimelineEntry } from '@shared/domain/lead/timeline-entry'
import { fill } from '@shared/words/fill-words'
import { timelineWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { comingTermWords, comingWords } from '@shared/words/waiting-words'
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

/** By when at the latest, counted from the step before: no day can be named yet. */
function termOf(key: ComingStep['key'], { directory }: Telling): string | undefined {
  const words = comingTermWords[key]
  const terms = directory?.settings.terms
  if (words === undefined || !terms) return undefined
  const days: Partial<Record<ComingStep['key'], string | number>> = {
    accept: terms.acceptWorkingDays,
    reply: terms.referDays.join(' 或 '),
    confirm: terms.confirmDays,
  }
  return fill<string>(words, { days: days[key] })
}

/** What was and what comes, in one list. */
export function LeadTimeline({ lead, told }: { lead: LeadView; told: Telling }) {
  const calendar = told.directory?.settings.calendar
  const coming = lead.coming.map(({ key, latestAt }, at) => ({
    id: `coming.${key}`,
    kind: at === 0 ? ('now' as const) : ('next' as const),
    title: voiceFor(comingWords[key], told.reader),
    meta: latestAt ? untilWords(latestAt, told.now, calendar) : termOf(key, told),
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
