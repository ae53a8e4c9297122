import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { AppError } from '@shared/domain/errors'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { dayWords } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { helperWords, slipWords } from '@shared/words/helper-words'
import { detailWords } from '@shared/words/page-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { FailureView } from '../../components/failure-view'
import { PageShell } from '../../components/page-shell'
import { LeadReplies } from '../../features/lead/lead-replies'
import { LeadTimeline } from '../../features/lead/lead-timeline'
import { MatterHead } from '../../features/lead/matter-head'
import { useDirectory } from '../../features/shared/use-directory'
import { routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { EndButton } from '../end-button'
import { SessionGate, TimeLeft, type Sitting } from '../session-gate'
import { HelpedSteps } from './helped-steps'

/** The matter of who sits beside the helper: how it stands, and what she may say to it. */
export default function MatterPage() {
  return <SessionGate title={helperWords.matter}>{sitting => <Matter {...sitting} />}</SessionGate>
}

function Matter({ session, lead }: Sitting) {
  const { data: directory } = useDirectory()
  if (!lead)
    return (
      <PageShell title={helperWords.matter}>
        <FailureView error={new AppError('not_found')} onRetry={() => undefined} />
      </PageShell>
    )
  const now = serverNow().toISOString()
  // whoever reads is the helper: 您 would be the wrong person
  const told = { reader: 'other' as const, directory, now, lead }
  const paper = () => void Taro.redirectTo({ url: routes.stationReceipt(session.id) })
  const bar = (
    <>
      <Button grow label={slipWords.give} onTap={paper} />
      <EndButton sessionId={session.id} />
    </>
  )
  return (
    <PageShell title={helperWords.matter} bar={bar}>
      <TimeLeft endsAt={session.endsAt} />
      <MatterHead lead={lead} />
      <Question lead={lead} now={now} />
      <HelpedSteps sessionId={session.id} lead={lead} />
      <LeadReplies lead={lead} reader='other' />
      <LeadTimeline lead={lead} told={told} />
      <View className='t-small t-3 mt3'>{helperWords.log}</View>
    </PageShell>
  )
}

/** What the office wants to know, to be read out. */
function Question({ lead, now }: { lead: LeadView; now: string }) {
  const question = lead.status === 'NEEDS_INFO' && 'question' in lead && lead.question
  if (!question) return null
  return (
    <Card kind='you'>
      <View className='t-small t-3'>{detailWords.question}</View>
      <View className='t-read mt1 m-pre'>{question}</View>
      <View className='t-small t-2 mt2'>
        {lead.stateDueAt && fill(detailWords.questionUntil, { date: dayWords(lead.stateDueAt, now) })}
      </View>
    </Card>
  )
}
