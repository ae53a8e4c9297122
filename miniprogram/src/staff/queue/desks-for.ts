import type { Role } from '@shared/domain/person/role'
import type { Desk } from '../../features/lead/queue-view'

const screeners: readonly Role[] = ['townWorker', 'proposalStaff', 'proposalChief']

/** Which desks of the office a person sits at, the first one opened. The server decides again. */
export function desksFor(roles: readonly Role[]): Desk[] {
  const screens = roles.some(role => screeners.includes(role))
  return [
    ...(screens ? (['staff'] as const) : []),
    ...(roles.includes('supervisor') ? (['supervisor'] as const) : []),
  ]
}
