import { Image, View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { publicWords } from '@shared/words/text-words'
import { fill } from '@shared/words/fill-words'
import { receiptWords, shareWords } from '@shared/words/page-words'
import { accessible } from '../../components/accessible'
import { AsyncView } from '../../components/async-view'
import { Sheet } from '../../components/sheet'
import { call } from '../../lib/call'

/** The code that opens this matter, to be printed or scanned from the screen. */
export function ShareCode({ lead, onClose }: { lead: LeadView; onClose: () => void }) {
  const code = useQuery({
    queryKey: ['share-code', lead.id],
    queryFn: () => call('lead.shareCode', { leadId: lead.id }),
    meta: { keep: false },
  })
  return (
    <Sheet title={shareWords.code} onClose={onClose}>
      <AsyncView query={code}>
        {({ image }) => (
          <View className='m-empty'>
            <Image
              style={{ width: '200px', height: '200px' }}
              src={image.startsWith('data:') ? image : `data:image/png;base64,${image}`}
              mode='scaleToFill'
              {...accessible({ role: 'img', label: shareWords.code })}
            />
            <View className='t-body t-strong'>{lead.title}</View>
            <View className='t-small t-2'>{fill(receiptWords.number, { no: lead.no })}</View>
            <View className='t-small t-2'>
              {lead.met > 0 ? fill(publicWords.supporters, { count: lead.met }) : ''}
            </View>
          </View>
        )}
      </AsyncView>
    </Sheet>
  )
}
