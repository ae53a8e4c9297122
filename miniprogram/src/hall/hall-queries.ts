import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ActionName, Input, Output } from '@shared/contract'
import { call } from '../lib/call'

type HallQuery = Extract<
  ActionName,
  | 'hall.list'
  | 'hall.get'
  | 'hall.life'
  | 'hall.leaders'
  | 'hall.code'
  | 'hall.ledger'
  | 'member.list'
  | 'member.get'
  | 'member.code'
>
type DutyQuery = Extract<
  ActionName,
  'duty.list' | 'duty.get' | 'duty.listMine' | 'duty.bookings' | 'letter.get'
>

/** One reading of halls, members, duty days or a letter. */
export const useHallQuery = <N extends HallQuery | DutyQuery>(action: N, input: Input<N>, enabled = true) =>
  useQuery<Output<N>>({ queryKey: ['hall', action, input], queryFn: () => call(action, input), enabled })

type HallCommand = Extract<
  ActionName,
  | 'hall.save'
  | 'hall.judgePhoto'
  | 'member.saveProfile'
  | 'duty.open'
  | 'duty.callOff'
  | 'duty.book'
  | 'duty.unbook'
  | 'duty.came'
  | 'letter.send'
  | 'letter.answer'
  | 'letter.withdraw'
  | 'letter.release'
  | 'letter.reject'
  | 'contact.write'
  | 'contact.remove'
>

/** A command; whatever it changed is read anew. */
export function useHallCommand<N extends HallCommand>(action: N) {
  const cache = useQueryClient()
  return useMutation<Output<N>, Error, Input<N>>({
    mutationFn: input => call(action, input),
    onSettled: () => void cache.invalidateQueries({ queryKey: ['hall'] }),
  })
}
