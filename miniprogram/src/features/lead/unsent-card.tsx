import { View } from '@tarojs/components'
import { myLeadsWords } from '@shared/words/page-words'
import { loadingWords, buttonWords, offlineWords } from '@shared/words/text-words'
import { accessible } from '../../components/accessible'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { useDrafts } from '../../lib/drafts'
import { useOnline } from '../../lib/network'
import { go, routes } from '../../lib/routes'
import { sendUnsent } from '../../lib/send-unsent'
import { changeUnsent, dropUnsent, type Unsent } from '../../lib/unsent'
import { leadKind, type LeadParcel } from './deliver-lead'
import { stepKind, type StepParcel } from './deliver-step'
import { openLeadDraft } from './lead-drafts'
import { unsentState } from './unsent-state'

/** How what waits becomes a form again, by its kind; what is no form can only be given up. */
const menders: Record<string, (payload: unknown) => void> = {
  [leadKind]: payload => {
    const { form } = payload as LeadParcel
    openLeadDraft(form.key, form)
  },
  [stepKind]: payload => {
    const { leadId, step, text, shots } = payload as StepParcel
    useDrafts.getState().save(`step.${leadId}.${step}`, { text, shots })
    go(routes.leadStep(leadId, step))
  },
}

/** One thing that waits: it goes by itself; what was refused can be mended in its form. */
export function UnsentCard({ item }: { item: Unsent }) {
  const state = unsentState(item, useOnline())
  const again = () => {
    changeUnsent(item.key, { state: 'waiting', error: undefined })
    void sendUnsent()
  }
  const end = () => {
    menders[item.kind]?.(item.payload)
    dropUnsent(item.key)
  }
  const mends = item.kind in menders
  // a step that may have arrived already would be taken twice
  const ends =
    item.state === 'refused' || (item.state === 'waiting' && (item.kind === leadKind || !item.error))
  return (
    <Card>
      <View className='t-body t-strong t-clamp2'>{item.title}</View>
      <View className='t-small t-2' {...accessible({ role: 'status' })}>
        {state}
      </View>
      <View className='m-row g2 mt3'>
        {ends && <Button grow label={mends ? buttonWords.edit : myLeadsWords.unsentDrop} onTap={end} />}
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
