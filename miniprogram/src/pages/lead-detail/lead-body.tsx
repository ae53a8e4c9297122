import { View } from '@tarojs/components'
import { useState } from 'react'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { detailWords, followWords, myLeadsWords, shareWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { ShareButton } from '../../components/share-button'
import { LeadTalk } from '../../features/consultation/lead-talk'
import { MetButton } from '../../features/lead/follow-button'
import { useWaitingSteps } from '../../features/lead/deliver-step'
import { openLeadDraft } from '../../features/lead/lead-drafts'
import { formOfLead } from '../../features/lead/lead-form'
import { LeadHead } from '../../features/lead/lead-head'
import { LeadFacts, LeadMatter } from '../../features/lead/lead-matter'
import { LeadNotes } from '../../features/lead/lead-notes'
import { LeadReplies } from '../../features/lead/lead-replies'
import { LeadTimeline } from '../../features/lead/lead-timeline'
import { readerOf } from '../../features/lead/reader-of'
import { UndoBox } from '../../features/lead/undo-box'
import { UnsentCard } from '../../features/lead/unsent-card'
import { AskToTell } from '../../features/notice/ask-to-tell'
import { useMe } from '../../features/person/use-me'
import type { Directory } from '../../features/shared/use-directory'
import { serverNow } from '../../lib/server-time'
import { ConfirmCard } from './confirm-card'
import { isShared } from './is-shared'

/** What she said to this matter and has not been sent yet. */
function WaitingHere({ leadId }: { leadId: string }) {
  return (
    <View>
      {useWaitingSteps(leadId).map(item => (
        <View key={item.key}>
          <View className='t-small t-voice t-strong mt3'>{myLeadsWords.unsent}</View>
          <UnsentCard item={item} />
        </View>
      ))}
    </View>
  )
}

type LeadBodyProps = { lead: LeadView; directory: Directory | undefined; onCode: () => void }

/** The matter from its head to its history, in the order in which people ask. */
export function LeadBody({ lead, directory, onCode }: LeadBodyProps) {
  const { data: me } = useMe()
  const now = serverNow().toISOString()
  const reader = readerOf(lead, me?.roles)
  const told = { reader, directory, now, lead }
  // asked when she has just begun to follow, not each time she comes back
  const [before] = useState(lead.following)
  const follows = before === undefined && lead.following !== undefined && lead.audience !== 'own'
  const undone = () => openLeadDraft(lead.id, formOfLead(lead))
  return (
    <View className='m-cols'>
      <View className='m-cols__a'>
        <LeadHead lead={lead} told={told} />
        <View>{lead.may.includes('confirm') && <ConfirmCard lead={lead} told={told} />}</View>
        <WaitingHere leadId={lead.id} />
        <LeadNotes lead={lead} told={told} />
        {lead.consultation && <LeadTalk consultationId={lead.consultation.id} label={detailWords.talk} />}
        {lead.grewFrom && <LeadTalk consultationId={lead.grewFrom} label={detailWords.grewFrom} />}
        <UndoBox lead={lead} onUndone={undone} />
        <LeadMatter lead={lead} />
        <LeadReplies lead={lead} reader={reader} />
        <View>
          {isShared(lead) && (
            <View className='m-wrap g2 mt3 m-hands'>
              {lead.audience !== 'own' && <MetButton lead={lead} />}
              <ShareButton label={shareWords.button} />
              <Button icon='photo' label={shareWords.card} onTap={onCode} />
            </View>
          )}
          <View className='t-small t-3 mt2'>
            {lead.audience === 'own' ? followWords.own : isShared(lead) ? followWords.supportAbout : ''}
          </View>
          <View>{follows && <AskToTell />}</View>
        </View>
      </View>
      <View className='m-cols__b'>
        <LeadTimeline lead={lead} told={told} />
        <SectionHead title={detailWords.facts} />
        <LeadFacts lead={lead} told={told} />
      </View>
    </View>
  )
}
