import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { closingWords } from '@shared/words/closing-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { SectionHead } from '../../components/heading'
import { call } from '../../lib/call'

type Props = { consultationId: string; onTake: (minutes: string) => void }

/** 会场记录: what the meeting left, to read, and to begin the minutes with. */
export function RecordCard({ consultationId, onTake }: Props) {
  const { data } = useQuery({
    queryKey: ['prefill', consultationId],
    queryFn: () => call('closing.prefill', { consultationId }),
  })
  if (!data) return null
  return (
    <View>
      <SectionHead
        title={closingWords.record}
        more={<Button small label={closingWords.takeRecord} onTap={() => onTake(data.minutes)} />}
      />
      <Card kind='flat'>
        <View className='t-body m-pre'>{data.minutes}</View>
      </Card>
    </View>
  )
}
