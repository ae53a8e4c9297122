import { View } from '@tarojs/components'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { detailWords } from '@shared/words/page-words'
import { buttonWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { Sheet } from '../../components/sheet'
import { go } from '../../lib/routes'
import { buttonOf, choicesOf } from './lead-choices'
import { useIsAnswered } from './deliver-step'
import { FollowButton } from './follow-button'
import { stepRoute } from './step-routes'

const bad: readonly LeadStep[] = ['withdraw', 'withdrawName']

/** The main one stands under the right thumb; only 解决了没有 keeps the order that home taught. */
const inBar = (main: readonly LeadStep[]) => (main[0] === 'confirm' ? main : [...main].reverse())

/** The bar of a matter: what it waits for from this reader, else to follow it; the rest is one tap away. */
export function LeadBar({ lead, onMore }: { lead: LeadView; onMore: () => void }) {
  const { main: asked, others } = choicesOf(lead)
  // her answer waits on this phone: it is not asked of her again
  const main = useIsAnswered(lead.id) ? [] : asked
  const open = (step: LeadStep) => go(stepRoute(lead.id, step))
  return (
    <>
      {others.length > 0 && <IconButton box icon='more' label={buttonWords.more} onTap={onMore} />}
      {main.length === 0 && lead.audience !== 'own' && <FollowButton lead={lead} grow />}
      {inBar(main).map(step => (
        <Button
          key={step}
          grow
          kind={step === main[0] && step !== 'rebound' ? 'main' : 'line'}
          label={buttonOf(step, lead) ?? ''}
          onTap={() => open(step)}
        />
      ))}
    </>
  )
}

/** Everything else that this reader may do. */
export function LeadMore({ lead, onClose }: { lead: LeadView; onClose: () => void }) {
  const { main, others } = choicesOf(lead)
  return (
    <Sheet title={detailWords.actions} onClose={onClose}>
      <View className='m-col g2'>
        {main.length > 0 && lead.audience !== 'own' && <FollowButton lead={lead} />}
        {others.map(step => (
          <Button
            key={step}
            kind={bad.includes(step) ? 'bad' : 'tint'}
            label={buttonOf(step, lead) ?? ''}
            onTap={() => {
              onClose()
              go(stepRoute(lead.id, step))
            }}
          />
        ))}
      </View>
    </Sheet>
  )
}
