import { Image, View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { accessible } from '../../components/accessible'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import type { Telling } from '../../features/lead/timeline-sentence'
import { namesOf } from '../../features/shared/use-directory'

/** It waits for her: what the unit says, the two pictures side by side, and until when. The buttons stand in the bar. */
export function ConfirmCard({ lead, told }: { lead: LeadView; told: Telling }) {
  const before = lead.photos[0]?.url
  const reply = lead.replies[lead.replies.length - 1]
  const after = reply?.photos[0]?.url
  return (
    <Card kind='you'>
      <Heading>
        {lead.resultMeaning === 'DONE' ? detailWords.confirmAsk : detailWords.confirmAskOther}
      </Heading>
      <View>
        {reply && (
          <View className='mt2'>
            <View className='t-small t-2'>
              {[
                namesOf(told.directory).unit(reply.unitId),
                reply.signedAt && dayWords(reply.signedAt, told.now),
              ]
                .filter(Boolean)
                .join('，')}
            </View>
            <View className='t-body t-clamp2'>{reply.done}</View>
          </View>
        )}
      </View>
      <View>
        {before !== undefined && after !== undefined && (
          <View className='m-row g2 mt3'>
            <Picture src={before} words={detailWords.confirmPhoto} />
            <Picture src={after} words={detailWords.unitPhoto} />
          </View>
        )}
      </View>
      <View className='t-small t-2 mt2'>
        {lead.stateDueAt !== undefined &&
          fill(detailWords.confirmUntil, { date: dayWords(lead.stateDueAt, told.now) })}
      </View>
    </Card>
  )
}

function Picture({ src, words }: { src: string; words: string }) {
  return (
    <View className='m-grow'>
      <Image
        className='m-photo m-photo--m'
        src={src}
        mode='aspectFill'
        {...accessible({ role: 'img', label: words })}
      />
      <View className='t-small t-2'>{words}</View>
    </View>
  )
}
