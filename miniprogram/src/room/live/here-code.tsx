import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import { liveWords } from '@shared/words/closing-words'
import { call } from '../../lib/call'
import { serverNow } from '../../lib/server-time'

/** The digits of this half minute; they are asked for again when they end. */
export const useHereCode = (consultationId: string, enabled = true) =>
  useQuery({
    queryKey: ['here-code', consultationId],
    queryFn: () => call('session.code', { consultationId }),
    enabled,
    gcTime: 0,
    meta: { keep: false },
    refetchIntervalInBackground: true,
    refetchInterval: ({ state: { data } }) =>
      data ? Math.max(500, Date.parse(data.endsAt) - serverNow().getTime() + 200) : 2000,
  })

/** The code that opens the meeting; it is the same from beginning to end. */
export const useDoorCode = (consultationId: string) =>
  useQuery({
    queryKey: ['door-code', consultationId],
    queryFn: () => call('session.doorCode', { consultationId }),
    staleTime: Infinity,
  })

/** The code on the phone of who leads, where there is no wall to show it on. */
export function HereCode({ consultationId }: { consultationId: string }) {
  const { data } = useHereCode(consultationId)
  return (
    <View>
      <View className='t-small t-2'>{`${liveWords.codeOf}，${liveWords.codeEvery}`}</View>
      <View className='t-display t-tab'>{data?.code ?? '······'}</View>
    </View>
  )
}
