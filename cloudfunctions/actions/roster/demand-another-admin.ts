import { AppError } from '@shared/domain/errors'
import type { Role } from '@shared/domain/person/role'
import type { RosterEntry } from '@shared/domain/person/roster-entry'
import { countAdmins } from '../../store/roster'

/** Refuses what would leave the place without anybody to keep it. */
export async function demandAnotherAdmin(before: RosterEntry, roles: readonly Role[] = []): Promise<void> {
  const loses = before.personId && before.roles.includes('tenantAdmin') && !roles.includes('tenantAdmin')
  if (loses && (await countAdmins()) <= 1)
    throw new AppError('wrong_status', 'the last admin', { field: 'last_admin' })
}
