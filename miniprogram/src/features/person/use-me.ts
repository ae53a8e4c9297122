import { useQuery } from '@tanstack/react-query'
import type { Role } from '@shared/domain/person/role'
import { call } from '../../lib/call'

/** Who the server takes us for: the same roles, unit and place that it will judge us by. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: () => call('person.me', {}) })

/** Whether we hold one of these roles; false while we do not know. */
export function useHasRole(...roles: Role[]): boolean {
  const { data } = useMe()
  return roles.some(role => data?.roles.includes(role))
}
