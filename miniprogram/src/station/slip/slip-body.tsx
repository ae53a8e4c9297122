import { View } from '@tarojs/components'
import type { SlipView } from '@shared/domain/station/slip-view'
import { fill } from '@shared/words/fill-words'
import { slipWords } from '@shared/words/helper-words'
import { timelineWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { comingWords } from '@shared/words/waiting-words'
import { Card } from '../../components/card'
import { DueTag } from '../../components/due-tag'
import { Heading, SectionHead } from '../../components/heading'
import { StatePair } from '../../components/state-pair'
import { Timeline } from '../../components/timeline'
import { dueOf, outcomeOf, processOf } from '../../features/lead/lead-labels'
import { metaOfEntry, titleOfEntry } from '../../features/lead/timeline-sentence'
import { untilWords } from '../../features/lead/until-words'
import { namesOf, type Directory } from '../../features/shared/use-directory'
import { serverNow } from '../../lib/server-time'

/** Its number, how far it has come, and the way there: all that a paper shows. */
export function SlipBody({ slip, directory }: { slip: SlipView; directory: Directory | undefined }) {
  const now = serverNow().toISOString()
  const reader = 'author'
  const told = { reader, directory, now, lead: slip } as const
  const due = dueOf(slip)
  const calendar = directory?.settings.calendar
  const past = slip.timeline.map(entry => ({
    id: entry.id,
    kind: entry.step === 'sign' ? ('reply' as const) : ('event' as const),
    title: titleOfEntry(entry, reader),
    meta: metaOfEntry(entry, told),
  }))
  const coming = slip.coming.map(({ key, latestAt }, at) => ({
    id: `coming.${key}`,
    kind: at === 0 ? ('now' as const) : ('next' as const),
    title: voiceFor(comingWords[key], reader),
    meta: latestAt && untilWords(latestAt, now, calendar),
  }))
  return (
    <View>
      <Card>
        <Heading look='t-h1'>{fill(slipWords.number, { no: slip.no })}</Heading>
        <View className='m-wrap g2 mt2'>
          <StatePair
            process={processOf({ ...slip, visibility: 'PUBLIC_HIDDEN_NAME' }, reader)}
            outcome={outcomeOf(slip, reader, directory?.settings.letters)}
          />
          {due && <DueTag {...due} />}
        </View>
        <View className='t-small t-2 mt2'>{namesOf(directory).unit(slip.unitId)}</View>
      </Card>
      <SectionHead title={timelineWords.title} />
      <Card>
        <Timeline label={timelineWords.title} items={[...past, ...coming]} />
      </Card>
    </View>
  )
}
