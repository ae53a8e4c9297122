import type { Role } from '@shared/domain/person/role'
import * as z from '@shared/zod'
import { _, db } from './cloudbase'

const Listed = z.array(
  z.object({
    _id: z.string(),
    name: z._default(z.string(), ''),
    title: z.exactOptional(z.string()),
    unitId: z.exactOptional(z.string()),
  }),
)

/** People of the roster who hold one of the roles and act for no handling unit, by name. */
export async function listByRoles(
  roles: readonly Role[],
): Promise<{ id: string; name: string; title?: string }[]> {
  const { data } = await db
    .collection('people')
    .where({ roles: _.in([...roles]) })
    .limit(500)
    .get()
  return Listed.parse(data)
    .filter(({ unitId }) => unitId === undefined)
    .map(({ _id, name, title }) => ({ id: _id, name, ...(title !== undefined && { title }) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
