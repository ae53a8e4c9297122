import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import type { LiveView } from '@shared/domain/session/live-view'
import { useEffect } from 'react'
import { call } from '../../lib/call'
import { useContentKey } from '../../lib/use-content-key'

const PULSE_MS = 3000
const keyOf = (consultationId: string) => ['live', consultationId]

const countsVotes = ({ leads, polls }: LiveView) =>
  leads && polls.some(({ closedAt }) => closedAt === undefined)

/**
 * The meeting, looked at again only when the room's pulse says that it moved: one small read every few seconds. A
 * vote moves nothing, so whoever leads looks by herself how many have voted. A page that is hidden asks for nothing.
 */
export function useLive(consultationId: string) {
  const cache = useQueryClient()
  const live = useQuery({
    queryKey: keyOf(consultationId),
    queryFn: () => call('session.live', { consultationId }),
    refetchOnMount: 'always',
    refetchInterval: ({ state: { data } }) => (data && countsVotes(data) ? PULSE_MS : false),
    meta: { keep: false },
  })
  const pulse = useQuery({
    queryKey: ['pulse', consultationId],
    queryFn: () => call('room.pulse', { consultationId }),
    refetchInterval: PULSE_MS,
    refetchIntervalInBackground: false,
    meta: { keep: false },
  })
  const seen = live.data && `${live.data.status}:${live.data.rev}`
  const now = pulse.data && `${pulse.data.status}:${pulse.data.session?.rev ?? 0}`
  useEffect(() => {
    if (seen !== undefined && now !== undefined && seen !== now)
      void cache.invalidateQueries({ queryKey: keyOf(consultationId) })
  }, [cache, consultationId, seen, now])
  return live
}

type Deed =
  | 'session.here'
  | 'session.notHere'
  | 'session.hand'
  | 'session.vote'
  | 'session.enter'
  | 'session.unenter'
  | 'session.steer'
type Fields<N extends Deed> = Omit<Input<N>, 'consultationId' | 'key'>

/**
 * A deed in the meeting. In a hall with a weak network it waits on the phone and goes by itself when there is one
 * again, under the same key: whatever arrives twice is done once.
 */
export function useLiveDeed<N extends Deed>(action: N, consultationId: string) {
  const cache = useQueryClient()
  const keys = useContentKey()
  return useMutation<LiveView, Error, Fields<N>>({
    networkMode: 'online',
    retry: (count, error) => count < 5 && ['offline', 'timeout', 'server_busy'].includes(codeOf(error)),
    retryDelay: count => 1000 * 2 ** count,
    mutationFn: fields =>
      call(action, {
        ...fields,
        consultationId,
        key: keys.of(fields),
      } as unknown as Input<N>) as Promise<LiveView>,
    onSuccess: (view, fields) => {
      keys.done(fields)
      cache.setQueryData(keyOf(consultationId), view)
    },
    onError: () => void cache.invalidateQueries({ queryKey: keyOf(consultationId) }),
  })
}

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
