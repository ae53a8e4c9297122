import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { momentOf } from '@shared/domain/calendar/local-day'
import { dayWords } from '@shared/words/date-words'
import { roleWords } from '@shared/words/enum-words'
import { fill } from '@shared/words/fill-words'
import { detailWords } from '@shared/words/page-words'
import { voiceFor } from '@shared/words/voices'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading, SectionHead } from '../../components/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { StatePair } from '../../components/state-pair'
import { namesOf } from '../shared/use-directory'
import { outcomeOf } from './lead-labels'
import type { Telling } from './timeline-sentence'

type ReplySeen = LeadView['replies'][number]

/** The signed answers, the last one first and open; earlier rounds stand folded behind it. */
export function LeadReplies({ lead, told }: { lead: LeadView; told: Telling }) {
  const [all, setAll] = useState(false)
  const replies = [...lead.replies].reverse()
  if (replies.length === 0) return null
  const shown = all ? replies : replies.slice(0, 1)
  return (
    <View>
      <SectionHead title={detailWords.reply} />
      <View>
        {shown.map((reply, at) => (
          <ReplyCard
            key={reply.round}
            reply={reply}
            told={told}
            confirmed={at === 0 && lead.confirmed === true}
          />
        ))}
      </View>
      <View>
        {replies.length > shown.length && (
          <Button kind='text' label={detailWords.replyEarlier} onTap={() => setAll(true)} />
        )}
      </View>
    </View>
  )
}

function ReplyCard({ reply, told, confirmed }: { reply: ReplySeen; told: Telling; confirmed: boolean }) {
  const { reader, directory, now } = told
  const outcome = outcomeOf(
    { resultMeaning: reply.resultMeaning, confirmed },
    reader,
    directory?.settings.letters,
  )
  const unit = namesOf(directory).unit(reply.unitId)
  const signed = reply.signedAt ?? reply.writtenAt
  const role = voiceFor(roleWords.unitLeader, reader)
  return (
    <Card>
      <View className='m-between g2'>
        <Heading level={3} look='t-body t-strong'>
          {unit}
        </Heading>
        <View className='t-small t-3 m-fix'>{fill(detailWords.replyRound, { round: reply.round })}</View>
      </View>
      <View className='mt2'>
        <StatePair
          process={{
            words: fill(detailWords.replySigned, { role, date: dayWords(signed, now) }),
            kind: 'ended',
          }}
          outcome={outcome}
        />
      </View>
      <View className='t-small t-3 mt3'>{detailWords.replyDone}</View>
      <View className='t-read m-pre'>{reply.done}</View>
      <View>
        {reply.nextSteps.length > 0 && <View className='t-small t-3 mt3'>{detailWords.replyNext}</View>}
        {reply.nextSteps.map(({ text, owner, date }) => (
          <View key={`${text}${date}`} className='mt2'>
            <View className='t-read'>{text}</View>
            <View className='t-small t-2'>
              {fill(detailWords.replyNextRow, { owner, date: dayWords(momentOf(date, 12), now) })}
            </View>
          </View>
        ))}
      </View>
      <View className='mt3'>
        <PhotoStrip photos={reply.photos.map(({ url }) => url)} />
      </View>
    </Card>
  )
}
