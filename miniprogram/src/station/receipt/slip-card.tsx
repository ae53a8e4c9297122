import { View } from '@tarojs/components'
import { useMutation } from '@tanstack/react-query'
import { slipWords } from '@shared/words/helper-words'
import { loadingWords } from '@shared/words/text-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { namesOf, useDirectory } from '../../features/shared/use-directory'
import { call } from '../../lib/call'
import { printPage } from '../../lib/print-page'
import { toast } from '../../lib/toasts'
import { RefusalNote } from '../refusal-note'
import { Paper } from './paper'

type SlipCardProps = { sessionId: string; no: string; stationId: string }

/** Makes the paper, prints it, and makes it void. A new one voids the one before. */
export function SlipCard({ sessionId, no, stationId }: SlipCardProps) {
  const { data } = useDirectory()
  const issue = useMutation({ mutationFn: () => call('slip.issue', { sessionId }) })
  const revoke = useMutation({
    mutationFn: () => call('slip.revoke', { sessionId }),
    onSuccess: () => {
      issue.reset()
      toast(slipWords.revoked)
    },
  })
  const slip = issue.data
  return (
    <View>
      <View>{slip && <Paper slip={slip} no={no} hall={namesOf(data).place(stationId)} />}</View>
      <View className='mt3' />
      <Card kind='flat'>
        <View className='m-wrap g2'>
          {slip && printPage && <Button kind='tint' icon='doc' label={slipWords.print} onTap={printPage} />}
          <Button
            kind={slip ? 'line' : 'tint'}
            label={slip ? slipWords.giveAgain : slipWords.give}
            busy={issue.isPending && loadingWords.submit}
            onTap={() => issue.mutate()}
          />
          <Button label={slipWords.revoke} busy={revoke.isPending} onTap={() => revoke.mutate()} />
        </View>
        <View className='t-small t-3 mt2'>{slipWords.giveAbout}</View>
        <RefusalNote error={issue.error ?? revoke.error} />
      </Card>
    </View>
  )
}
