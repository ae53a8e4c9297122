import { View } from '@tarojs/components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import { correctionWords } from '@shared/words/closing-words'
import { fill } from '@shared/words/fill-words'
import { Button } from '../../components/button'
import { call } from '../../lib/call'
import { toast } from '../../lib/toasts'
import { RefusalNote } from '../shared/refusal-note'

/** How many have nothing against the minutes, and the way to say so for who took part. */
export function AgreePart({ consultation: { id, revision } }: { consultation: ConsultationView }) {
  const cache = useQueryClient()
  const queryKey = ['minutesAgreed', id, revision]
  const { data } = useQuery({
    queryKey,
    queryFn: () => call('closing.agreed', { consultationId: id }),
    refetchOnMount: 'always',
  })
  const agree = useMutation({
    mutationFn: () => call('closing.agree', { consultationId: id, revision }),
    onSuccess: found => {
      cache.setQueryData(queryKey, found)
      toast(correctionWords.agreed)
    },
    onError: () => void cache.invalidateQueries({ queryKey: ['consultation', id] }),
  })
  if (!data) return null
  return (
    <View className='m-col g2 mt3'>
      <View className='t-small t-2'>{fill(correctionWords.agreedOf, data)}</View>
      {data.mine && <View className='t-small t-2'>{correctionWords.mine}</View>}
      <RefusalNote error={agree.error} />
      {data.mayAgree && <View className='t-small t-2'>{correctionWords.agreeAbout}</View>}
      {data.mayAgree && (
        <Button label={correctionWords.agree} busy={agree.isPending} onTap={() => agree.mutate()} />
      )}
    </View>
  )
}
