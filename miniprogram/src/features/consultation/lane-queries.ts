import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input, Output } from '@shared/contract'
import type { UtteranceView } from '@shared/domain/lane/lane-view'
import { call } from '../../lib/call'

const laneKey = (consultationId: string) => ['lane', consultationId] as const

/** Everything said in a room beside the statements. */
export const useLane = (consultationId: string) =>
  useQuery({ queryKey: laneKey(consultationId), queryFn: () => call('lane.list', { consultationId }) })

type LaneCommand = 'lane.say' | 'lane.up' | 'lane.answer' | 'lane.release' | 'lane.decline' | 'lane.appeal'

/** A command of the lane: what it answers stands in the list at once. */
export function useLaneCommand<N extends LaneCommand>(action: N, consultationId: string) {
  const cache = useQueryClient()
  return useMutation<UtteranceView, Error, Input<N>>({
    mutationFn: input => call(action, input) as Promise<UtteranceView>,
    onSuccess: said =>
      cache.setQueryData<Output<'lane.list'>>(laneKey(consultationId), known => {
        if (!known) return known
        const isNew = !known.rows.some(({ id }) => id === said.id)
        const rows = isNew ? [said, ...known.rows] : known.rows.map(row => (row.id === said.id ? said : row))
        return { ...known, rows }
      }),
    onSettled: () => void cache.invalidateQueries({ queryKey: laneKey(consultationId) }),
  })
}
