import { View } from '@tarojs/components'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { detailWords } from '@shared/words/page-words'
import { caseWords } from '@shared/words/staff-words'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { PhotoStrip } from '../../components/photo-strip'
import { LeadTimeline } from '../../features/lead/lead-timeline'
import { ReplyBlock } from '../../features/lead/reply-block'
import { useDirectory } from '../../features/shared/use-directory'
import { serverNow } from '../../lib/server-time'

/** What the author wrote, what was answered before and how it came here: at hand while the answer is written. */
export function MatterBeside({ lead }: { lead: LeadView }) {
  const { data: directory } = useDirectory()
  const parts = [
    [detailWords.situation, lead.situation],
    [detailWords.analysis, lead.analysis],
    [detailWords.suggestion, lead.suggestion],
  ] as const
  const told = {
    reader: 'staff' as const,
    directory,
    now: serverNow().toISOString(),
    lead,
  }
  return (
    <View>
      <SectionHead title={caseWords.original} />
      <Card>
        {parts.map(([name, text]) =>
          text === undefined ? null : (
            <View key={name} className='mt2'>
              <View className='t-small t-3'>{name}</View>
              <View className='t-read m-pre'>{text}</View>
            </View>
          ),
        )}
        <View className='mt2'>
          <PhotoStrip photos={lead.photos.map(({ url }) => url)} />
        </View>
      </Card>
      {lead.replies.map(reply => (
        <ReplyBlock
          key={reply.round}
          reply={reply}
          reader='staff'
          photos={reply.photos.map(({ url }) => url)}
        />
      ))}
      <LeadTimeline lead={lead} told={told} />
    </View>
  )
}
