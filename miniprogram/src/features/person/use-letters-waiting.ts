import { useQuery } from '@tanstack/react-query'
import { call } from '../../lib/call'
import { useHasRole } from './use-me'

/** How many letters wait for my answer as a member; who is none is not asked about. */
export function useLettersWaiting() {
  const enabled = useHasRole('member')
  const queryFn = () => call('letter.waiting', {})
  const asked = useQuery({ queryKey: ['letters-waiting'], queryFn, enabled, staleTime: 0 })
  return { refetch: () => (enabled ? asked.refetch() : Promise.resolve()), count: asked.data?.count ?? 0 }
}
