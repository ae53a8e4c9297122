import type { Seat } from '@shared/domain/consultation/seat'
import { personsMeant } from '../../store/matter-readers'

/** Who hears at this chair: she herself, or a unit's clerks; an expert without an account nobody. */
export async function personsAt({ personId, unitId }: Pick<Seat, 'personId' | 'unitId'>): Promise<string[]> {
  if (personId) return [personId]
  return unitId ? personsMeant({ unit: unitId, role: 'unitClerk' }) : []
}
