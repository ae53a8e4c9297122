import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Input } from '@shared/contract'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { call } from '../lib/call'
import { clientKey } from '../lib/client-key'
import { usePages } from '../lib/use-pages'

/** Somebody else's matter: never kept on the helper's phone. */
const meta = { keep: false }
const mine = ['helper', 'sessions'] as const

const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['helper', sessionId],
    queryFn: () => call('helper.session', { sessionId }),
    meta,
    gcTime: 0,
  })

/** The session of the address and the matter that it is for. */
export const useSession = (sessionId: string) =>
  useQuery({ ...sessionQuery(sessionId), refetchOnMount: 'always' })

/** My sessions, newest first. */
export const useSessions = () =>
  usePages(mine, cursor => call('helper.sessions', cursor === undefined ? {} : { cursor }), { keep: false })

/** Half an hour with one person. */
export function useBegin() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (matter: Input<'helper.begin'>['matter']) =>
      call('helper.begin', { key: clientKey(), ...(matter && { matter }) }),
    onSuccess: () => void cache.invalidateQueries({ queryKey: mine }),
  })
}

/** She is done, or the person has gone: nothing of the matter stays here. */
export function useEnd(sessionId: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => call('helper.end', { sessionId }),
    onSuccess: () => {
      cache.removeQueries({ queryKey: sessionQuery(sessionId).queryKey })
      void cache.invalidateQueries({ queryKey: mine })
    },
  })
}

/** A command of the session that answers with the matter: it stands in the session's place from now on. */
export function useOnMatter<V>(sessionId: string, ask: (value: V) => Promise<LeadView>) {
  const cache = useQueryClient()
  return useMutation<LeadView, Error, V>({
    mutationFn: ask,
    onSuccess: lead => {
      cache.setQueryData(sessionQuery(sessionId).queryKey, known => known && { ...known, lead })
      void cache.invalidateQueries({ queryKey: mine })
    },
    onError: () => void cache.invalidateQueries({ queryKey: sessionQuery(sessionId).queryKey }),
  })
}
