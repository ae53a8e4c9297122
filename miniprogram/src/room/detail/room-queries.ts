import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { ActionName, Input, Output } from '@shared/contract'
import { call } from '../../lib/call'

const SECONDS = 15_000
const roomKey = (consultationId: string) => ['room', consultationId]
export type Room = Output<'room.get'>

/** A room as I find it. */
export const useRoom = (consultationId: string) =>
  useQuery({
    queryKey: roomKey(consultationId),
    queryFn: () => call('room.get', { consultationId }),
    refetchOnMount: 'always',
  })

/** What the room has come to; asked for while its tab is open. */
export const useAgreement = (consultationId: string) =>
  useQuery({
    queryKey: ['agreement', consultationId],
    queryFn: () => call('room.agreement', { consultationId }),
  })

/** What the meeting left: it changes no more. */
export const useMeetingRecord = (consultationId: string) =>
  useQuery({
    queryKey: ['meetingRecord', consultationId],
    queryFn: () => call('session.record', { consultationId }),
  })

/** What waits for whoever screens. */
export const useScreened = (consultationId: string) =>
  useQuery({
    queryKey: ['screened', consultationId],
    queryFn: () => call('room.screen', { consultationId }),
    meta: { keep: false },
  })

const keepRoom = (cache: QueryClient, id: string, change: Partial<Room>) =>
  cache.setQueryData<Room>(roomKey(id), room => room && { ...room, ...change })

async function bringStatements(cache: QueryClient, id: string, rev: number) {
  const { rows } = await call('room.statements', { consultationId: id })
  keepRoom(cache, id, { rev, statements: rows })
}

function lookAt(cache: QueryClient, id: string, pulse: Output<'room.pulse'>): void {
  const room = cache.getQueryData<Room>(roomKey(id))
  if (!room) return
  if (room.status !== pulse.status) {
    void cache.invalidateQueries({ queryKey: roomKey(id) })
    void cache.invalidateQueries({ queryKey: ['consultation', id] })
  } else if (room.rev !== pulse.rev) void bringStatements(cache, id, pulse.rev)
  const counted = cache.getQueryData<Output<'room.agreement'>>(['agreement', id])
  if (pulse.countedAt && counted && counted.agreement?.countedAt !== pulse.countedAt)
    void cache.invalidateQueries({ queryKey: ['agreement', id] })
}

/** Asks by one small reading whether anything changed, while the page is seen; fetches only what did. */
export function usePulse(consultationId: string, isOpen: boolean): void {
  const cache = useQueryClient()
  const [seen, setSeen] = useState(true)
  useDidShow(() => setSeen(true))
  useDidHide(() => setSeen(false))
  const { data } = useQuery({
    queryKey: ['pulse', consultationId],
    queryFn: () => call('room.pulse', { consultationId }),
    enabled: isOpen && seen,
    refetchInterval: SECONDS,
    staleTime: 0,
    meta: { keep: false },
  })
  useEffect(() => {
    if (data) lookAt(cache, consultationId, data)
  }, [cache, consultationId, data])
}

type Command = 'room.enter' | 'room.say' | 'room.appeal' | 'room.decide' | 'room.nudge' | 'room.export'

/** A command in the room; what it may have changed looks again. */
export function useRoomCommand<N extends Command & ActionName>(action: N, consultationId: string) {
  const cache = useQueryClient()
  const lookAgain = () => {
    for (const name of ['room', 'screened', 'consultation'])
      void cache.invalidateQueries({ queryKey: [name, consultationId] })
    void cache.invalidateQueries({ queryKey: ['lane'] })
  }
  return useMutation<Output<N>, Error, Input<N>>({
    mutationFn: input => call(action, input),
    onSuccess: lookAgain,
    onError: lookAgain,
  })
}
