import type { RosterDraft } from '@shared/domain/person/roster-entry'
import type { RosterRow } from '../roster/roster-queries'

/** What of a line can be edited. */
export const draftOf = (row: RosterRow | undefined): RosterDraft =>
  row ? sendable({ ...row }) : { name: '', roles: [] }

/** As the server takes it: trimmed, without what is empty. */
export function sendable({
  name,
  title,
  roles,
  unitId,
  areaId,
  sector,
  partyGroup,
}: RosterDraft): RosterDraft {
  const optional = { title, unitId, areaId, sector, partyGroup }
  const filled = Object.entries(optional).filter(([, text]) => text?.trim())
  return {
    name: name.trim(),
    roles,
    ...Object.fromEntries(filled.map(([field, text]) => [field, text?.trim()])),
  }
}
