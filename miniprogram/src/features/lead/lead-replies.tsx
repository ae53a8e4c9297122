import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { detailWords } from '@shared/words/page-words'
import type { Reader } from '@shared/words/voices'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { ReplyBlock } from './reply-block'

/** The signed answers, the last one open; earlier rounds stand folded behind it. */
export function LeadReplies({ lead, reader }: { lead: LeadView; reader: Reader }) {
  const [all, setAll] = useState(false)
  const replies = [...lead.replies].reverse()
  if (replies.length === 0) return null
  const shown = all ? replies : replies.slice(0, 1)
  return (
    <View>
      <SectionHead title={detailWords.reply} />
      <View>
        {shown.map((reply, at) => (
          <ReplyBlock
            key={reply.round}
            reply={reply}
            reader={reader}
            photos={reply.photos.map(({ url }) => url)}
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
