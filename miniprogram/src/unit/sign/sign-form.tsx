import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '@shared/domain/lead/reply'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { leadStepWords } from '@shared/words/lead-words'
import { detailWords } from '@shared/words/page-words'
import { loadingWords } from '@shared/words/text-words'
import { replyWords, signWords } from '@shared/words/unit-words'
import { Banner } from '../../components/banner'
import { Button } from '../../components/button'
import { SectionHead } from '../../components/heading'
import { useStepPlace } from '../../features/lead/bench/bench-place'
import { StepShell } from '../../features/lead/bench/step-shell'
import { MatterHead } from '../../features/lead/matter-head'
import { ReplyBlock } from '../../features/lead/reply-block'
import { StepRefusal } from '../../features/lead/step-frame'
import type { StepFormProps } from '../../features/lead/step-page'
import { useStepForm } from '../../features/lead/use-step-form'
import { go, routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { BackSheet } from './back-sheet'

const photosOf = (lead: LeadView) =>
  'draftPhotos' in lead ? (lead.draftPhotos ?? []).map(({ url }) => url) : []
const draftOf = (lead: LeadView) => ('draftReply' in lead ? lead.draftReply : undefined)

export function SignForm({ lead }: StepFormProps) {
  const [sendingBack, setSendingBack] = useState(false)
  const form = useStepForm({ step: 'sign', action: 'lead.sign', lead, initial: {} })
  // at a workbench the whole matter stands above
  const atBench = useStepPlace() !== undefined
  const reply = draftOf(lead)
  const photos = photosOf(lead)
  const { button, confirm } = leadStepWords.sign
  const bar = (
    <>
      <Button grow label={leadStepWords.signBack.button ?? ''} onTap={() => setSendingBack(true)} />
      <Button
        kind='main'
        grow
        icon='stamp'
        label={button ?? signWords.title}
        busy={form.busy && loadingWords.submit}
        onTap={() => form.submit({})}
      />
    </>
  )
  return (
    <StepShell
      title={signWords.title}
      bar={bar}
      head={<MatterHead lead={lead} />}
      over={sendingBack && <BackSheet lead={lead} onClose={() => setSendingBack(false)} />}
    >
      <SectionHead title={replyWords.preview} />
      <View>{reply && <ReplyBlock reply={reply} reader='author' photos={photos} />}</View>
      <View>{reply && <WhatFollows lead={lead} reply={reply} />}</View>
      <View className='t-small t-2'>{confirm}</View>
      <View>
        <StepRefusal form={form} />
      </View>
      <View className='mt3'>
        {!atBench && (
          <Button kind='text' label={detailWords.title} onTap={() => go(routes.leadDetail(lead.id))} />
        )}
      </View>
    </StepShell>
  )
}

function WhatFollows({ lead, reply }: { lead: LeadView; reply: Reply }) {
  const promised = reply.nextSteps.length
  const now = serverNow().toISOString()
  return (
    <Banner kind='info' icon='calendar'>
      <View>{promised > 0 ? fill(signWords.promised, { count: promised }) : signWords.noPromise}</View>
      <View>{lead.dueAt ? fill(signWords.due, { date: dayWords(lead.dueAt, now) }) : ''}</View>
    </Banner>
  )
}
