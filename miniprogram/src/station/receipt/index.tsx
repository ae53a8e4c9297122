import Taro from '@tarojs/taro'
import { helperWords, slipWords } from '@shared/words/helper-words'
import { fill } from '@shared/words/fill-words'
import { dayWords } from '@shared/words/date-words'
import { receiptWords } from '@shared/words/page-words'
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { FailureView } from '../../components/failure-view'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { EchoRing } from '../../components/echo-ring'
import { AppError } from '@shared/domain/errors'
import { useDirectory } from '../../features/shared/use-directory'
import { routes } from '../../lib/routes'
import { serverNow } from '../../lib/server-time'
import { EndButton } from '../end-button'
import { SessionGate, TimeLeft, type Sitting } from '../session-gate'
import { SlipCard } from './slip-card'

/** It is raised: its number, what comes next and until when, and the paper that she takes home. */
export default function ReceiptPage() {
  return <SessionGate title={slipWords.title}>{sitting => <Receipt {...sitting} />}</SessionGate>
}

function Receipt({ session, lead }: Sitting) {
  const { data: directory } = useDirectory()
  if (!lead)
    return (
      <PageShell title={slipWords.title}>
        <FailureView error={new AppError('not_found')} onRetry={() => undefined} />
      </PageShell>
    )
  const look = () => void Taro.redirectTo({ url: routes.stationMatter(session.id) })
  const bar = (
    <>
      <Button grow label={helperWords.look} onTap={look} />
      <EndButton sessionId={session.id} />
    </>
  )
  const { status, stateDueAt } = lead
  const next =
    status === 'SCREENING' && stateDueAt !== undefined
      ? fill(helperWords.next, {
          days: directory?.settings.terms.screenWorkingDays,
          date: dayWords(stateDueAt, serverNow().toISOString()),
        })
      : receiptWords.checking
  const fresh = session.deeds.some(({ step }) => step === 'submit')
  return (
    <PageShell title={slipWords.title} bar={bar}>
      <TimeLeft endsAt={session.endsAt} />
      <View>
        {fresh && (
          <View className='m-empty'>
            <EchoRing passed={1} large />
            <Heading look='t-h1'>{helperWords.submitted}</Heading>
            <View className='t-body t-2'>{next}</View>
          </View>
        )}
      </View>
      <View className='t-h1 t-center mt3'>{fill(receiptWords.number, { no: lead.no })}</View>
      <SlipCard sessionId={session.id} no={lead.no} stationId={session.stationId} />
    </PageShell>
  )
}
