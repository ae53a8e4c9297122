import { View } from '@tarojs/components'
import type { Output } from '@shared/contract'
import { agoWords, timeOfDay } from '@shared/words/date-words'
import { fill } from '@shared/words/fill-words'
import { confirmSignInWords } from '@shared/words/sign-in-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Heading } from '../../components/heading'
import { serverNow } from '../../lib/server-time'

type PcCardProps = {
  pc: Output<'signIn.look'> & { code: string }
  busy: boolean
  onAnswer: (yes: boolean) => void
}

/** Which PC waits, for which office and since when; and the one question. */
export function PcCard({ pc, busy, onAnswer }: PcCardProps) {
  const { office, name, startedAt, code } = pc
  const time = `${timeOfDay(startedAt)}（${agoWords(startedAt, serverNow().toISOString())}）`
  return (
    <Card kind='you'>
      <Heading>{confirmSignInWords.ask}</Heading>
      <View className='t-body t-strong mt2'>{fill(confirmSignInWords.office, { office, name })}</View>
      <View className='t-body mt1'>{fill(confirmSignInWords.startedAt, { time })}</View>
      <View className='t-body mt1'>{fill(confirmSignInWords.shown, { code: code.toUpperCase() })}</View>
      <View className='t-body t-2 mt2'>{confirmSignInWords.caution}</View>
      <View className='m-wrap g2 mt3'>
        <Button kind='main' label={confirmSignInWords.yes} busy={busy} onTap={() => onAnswer(true)} />
        <Button label={confirmSignInWords.no} disabled={busy} onTap={() => onAnswer(false)} />
      </View>
    </Card>
  )
}
