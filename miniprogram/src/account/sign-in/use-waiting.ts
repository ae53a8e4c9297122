import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from '../../lib/call'
import { openAfterSignIn } from '../../lib/open-anew.h5'
import { keepSession } from '../../lib/session.h5'

const POLL_MS = 2000
/** Neither code nor secret outlives this page. */
const fleeting = { staleTime: Infinity, gcTime: 0, meta: { keep: false } } as const

/** A code for this PC, how it fares, and the way in as soon as somebody confirmed it. */
export function useWaiting() {
  const started = useQuery({
    queryKey: ['sign-in'],
    queryFn: () => call('signIn.start', {}),
    ...fleeting,
    refetchOnWindowFocus: false,
  })
  const { code = '', secret = '' } = started.data ?? {}
  const fares = useQuery({
    queryKey: ['sign-in', code],
    queryFn: () => call('signIn.poll', { code, secret }),
    enabled: code !== '',
    ...fleeting,
    refetchInterval: ({ state: { data } }) => (!data || data.state === 'WAITING') && POLL_MS,
  })
  const { session, personId } = fares.data ?? {}
  useEffect(() => {
    if (session === undefined || personId === undefined) return
    keepSession(session, personId)
    openAfterSignIn()
  }, [session, personId])
  return { started, state: fares.data?.state ?? 'WAITING' }
}
