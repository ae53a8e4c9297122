import { View } from '@tarojs/components'
import { wordsForError } from '@shared/words/error-words'
import { loadingWords, buttonWords, offlineWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import type { LeadParcel } from '../../features/lead/deliver-lead'
import { openLeadDraft } from '../../features/lead/lead-drafts'
import { sendUnsent } from '../../lib/send-unsent'
import { changeUnsent, dropUnsent, type Unsent } from '../../lib/unsent'

/** One thing that waits: it goes by itself; what was refused can be mended in the form, under its own key. */
export function UnsentCard({ item }: { item: Unsent }) {
  const words = item.error && wordsForError(item.error.code, item.error.field)
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
      <View className='t-small t-2'>{words ? `${words.what}${words.todo}` : ''}</View>
      <View className='m-row g2 mt3'>
        <Button grow label={buttonWords.edit} disabled={item.state === 'sending'} onTap={mend} />
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
