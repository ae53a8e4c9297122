import { AppError } from '@shared/domain/errors'
import { missingOf, type RosterDraft } from '@shared/domain/person/roster-entry'
import { readTown } from '../../store/town'

const lacks = (field: string) => new AppError('invalid_input', `roster: ${field}`, { field })

/** What a line needs beyond its form: the unit or the town of its roles, and ones that exist. */
export async function demandDraft(draft: RosterDraft): Promise<void> {
  const missing = missingOf(draft)
  if (missing) throw lacks(missing === 'unitId' ? 'unit_person' : 'town_person')
  const { units, places } = await readTown()
  if (draft.unitId && !units.some(({ id }) => id === draft.unitId)) throw lacks('unit_person')
  if (draft.areaId && !places.some(({ id }) => id === draft.areaId)) throw lacks('town_person')
}
