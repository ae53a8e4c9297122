import { View } from '@tarojs/components'
import { useMutation } from '@tanstack/react-query'
import { outcomeWords } from '@shared/words/closing-words'
import { Button } from '../../components/button'
import { call } from '../../lib/call'
import { openDocument } from '../../lib/open-document'
import { RefusalNote } from '../shared/refusal-note'

/** The minutes as a Word file. */
export function MinutesPaper({ consultationId }: { consultationId: string }) {
  const paper = useMutation({
    mutationFn: async () => {
      const { name, base64 } = await call('closing.minutesPaper', { consultationId })
      await openDocument(name, base64)
    },
  })
  return (
    <View className='mt2'>
      <RefusalNote error={paper.error} />
      <Button
        small
        icon='doc'
        label={outcomeWords.paper}
        busy={paper.isPending && outcomeWords.preparing}
        onTap={() => paper.mutate()}
      />
    </View>
  )
}
