import Taro from '@tarojs/taro'
import { helperWords, slipWords } from '@shared/words/helper-words'
import { fill } from '@shared/words/fill-words'
import { receiptWords } from '@shared/words/page-words'
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { FailureView } from '../../components/failure-view'
import { Heading } from '../../components/heading'
import { PageShell } from '../../components/page-shell'
import { EchoRing } from '../../components/echo-ring'
import { AppError } from '@shared/domain/errors'
import { routes } from '../../lib/routes'
import { EndButton } from '../end-button'
import { SessionGate, TimeLeft, type Sitting } from '../session-gate'
import { SlipCard } from './slip-card'

/** It is raised: the paper that she takes home. */
export default function ReceiptPage() {
  return <SessionGate title={slipWords.title}>{sitting => <Receipt {...sitting} />}</SessionGate>
}

function Receipt({ session, lead }: Sitting) {
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
  const fresh = session.deeds.some(({ step }) => step === 'submit')
  return (
    <PageShell title={slipWords.title} bar={bar}>
      <TimeLeft endsAt={session.endsAt} />
      <View>
        {fresh && (
          <View className='m-empty'>
            <EchoRing passed={1} large />
            <Heading look='t-h1'>{helperWords.submitted}</Heading>
          </View>
        )}
      </View>
      <View className='t-h1 t-center mt3'>{fill(receiptWords.number, { no: lead.no })}</View>
      <SlipCard sessionId={session.id} no={lead.no} stationId={session.stationId} />
    </PageShell>
  )
}
