import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import type { ConsultationView } from '@shared/domain/consultation/consultation-view'
import type { Seat } from '@shared/domain/consultation/seat'
import { seatPageWords } from '@shared/words/convene-words'
import { fill } from '@shared/words/fill-words'
import { seatWords } from '@shared/words/seat-words'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { call } from '../../lib/call'
import { go, routes } from '../../lib/routes'
import { toast } from '../../lib/toasts'
import { RefusalNote } from '../shared/refusal-note'
import { useBeside } from './consultation-queries'

export const useMySeat = (consultationId: string) =>
  useQuery({
    queryKey: ['seats', consultationId, 'mine'],
    queryFn: () => call('seat.mine', { consultationId }),
    meta: { keep: false },
  })

type Mine = Pick<Seat, 'role' | 'state' | 'reason'>

/** How I stand to the room, in one sentence; nothing for who never asked and was never asked. */
export function seatSentence({ role: seat, state, reason = '' }: Mine): string | undefined {
  const role = seatWords[seat].resident
  if (state === 'INVITED') return fill(seatPageWords.invited, { role })
  if (state === 'SEATED') return fill(seatPageWords.seated, { role })
  if (state === 'APPLIED') return seatPageWords.applied
  return state === 'REFUSED' ? fill(seatPageWords.refused, { reason }) : undefined
}

const open: readonly ConsultationView['status'][] = ['PREP', 'OPEN_ONLINE', 'POSTPONED']

/** My place at the table: an invitation to answer, how my application stands, or the way to ask for a seat. */
export function SeatCard({
  consultation,
}: {
  consultation: Pick<ConsultationView, 'id' | 'status' | 'may'>
}) {
  const { id, status, may } = consultation
  const { data } = useMySeat(id)
  if (!open.includes(status) || data === undefined || may.includes('openOnline')) return null
  const seat = data.seat
  const words = seat && seatSentence(seat)
  if (seat === undefined || words === undefined) return <Apply consultationId={id} />
  return (
    <Card kind={seat.state === 'INVITED' ? 'you' : 'flat'}>
      <View className='t-body'>{words}</View>
      <SeatAnswer consultationId={id} state={seat.state} />
    </Card>
  )
}

const Apply = ({ consultationId }: { consultationId: string }) => (
  <View className='m-col mt3'>
    <Button icon='people' label={seatPageWords.title} onTap={() => go(routes.seat(consultationId))} />
  </View>
)

/** Yes or no to an invitation; no for whoever sits or waits there. */
export function SeatAnswer({ consultationId, state }: { consultationId: string; state: Seat['state'] }) {
  const answer = useBeside('seat.answer', consultationId)
  const say = (yes: boolean) =>
    answer.mutate({ consultationId, yes }, { onSuccess: () => toast(seatPageWords.answered) })
  return (
    <View>
      <RefusalNote error={answer.error} />
      <View className='m-wrap g2 mt2'>
        {state === 'INVITED' && (
          <Button
            kind='main'
            grow
            label={seatPageWords.yes}
            busy={answer.isPending}
            onTap={() => say(true)}
          />
        )}
        {state === 'INVITED' && <Button grow label={seatPageWords.no} onTap={() => say(false)} />}
        {(state === 'SEATED' || state === 'APPLIED') && (
          <Button small kind='text' label={seatPageWords.leave} onTap={() => say(false)} />
        )}
      </View>
    </View>
  )
}
