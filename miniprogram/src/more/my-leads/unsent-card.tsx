import { View } from '@tarojs/components'
import { loadingWords, buttonWords, offlineWords } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { leadKind, type LeadParcel } from '../../features/lead/deliver-lead'
import { openLeadDraft } from '../../features/lead/lead-drafts'
import { useOnline } from '../../lib/network'
import { sendUnsent } from '../../lib/send-unsent'
import { changeUnsent, dropUnsent, type Unsent } from '../../lib/unsent'
import { unsentState } from './unsent-state'

/** One thing that waits: it goes by itself; what was refused can be mended in the form, under its own key. */
export function UnsentCard({ item }: { item: Unsent }) {
  const state = unsentState(item, useOnline())
  const again = () => {
    changeUnsent(item.key, { state: 'waiting', error: undefined })
    void sendUnsent()
  }
  const mend = () => {
    const { form } = item.payload as LeadParcel
    openLeadDraft(form.key, form)
    dropUnsent(item.key)
  }
  return (
    <Card>
      <View className='t-body t-strong t-clamp2'>{item.title}</View>
      <View className='t-small t-2' {...accessible({ role: 'status' })}>
        {state}
      </View>
      <View className='m-row g2 mt3'>
        {item.kind === leadKind && (
          <Button grow label={buttonWords.edit} disabled={item.state === 'sending'} onTap={mend} />
        )}
        <Button
          kind='tint'
          grow
          label={offlineWords.retry}
          busy={item.state === 'sending' && loadingWords.submit}
          onTap={again}
        />
      </View>
    </Card>
  )
}
