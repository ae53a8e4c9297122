import { useQuery } from '@tanstack/react-query'
import type { Role } from '@shared/domain/person/role'
import { setHelps, setUnread } from '../../components/tab-bar'
import { call } from '../../lib/call'

async function askWhoIAm() {
  const me = await call('person.me', {})
  setUnread(me.unread)
  setHelps(me.roles.includes('stationHelper'))
  return me
}

/** Who the server takes us for: the same roles, unit and place that it will judge us by. Brings the bell's number. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: askWhoIAm })

/** Whether we hold one of these roles; false while we do not know. */
export function useHasRole(...roles: Role[]): boolean {
  const { data } = useMe()
  return roles.some(role => data?.roles.includes(role))
}
