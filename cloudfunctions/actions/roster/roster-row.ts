import type { Output } from '@shared/contract'
import type { RosterEntry } from '@shared/domain/person/roster-entry'
import { invitedOf } from '../../store/invites'

type Row = Output<'roster.add'>

/** Lines of the roster as the admin sees them: who has come, who still holds a code. */
export async function rosterRows(entries: readonly RosterEntry[], at: string): Promise<Row[]> {
  const invited = await invitedOf(
    entries.filter(({ personId, leftAt }) => !personId && !leftAt).map(({ id }) => id),
    at,
  )
  return entries.map(entry => ({
    ...entry,
    bound: entry.personId !== undefined && !entry.leftAt,
    invited: invited.has(entry.id),
  }))
}

/** The same for one line. */
export async function rosterRow(entry: RosterEntry, at: string): Promise<Row> {
  const [row] = await rosterRows([entry], at)
  return row ?? { ...entry, bound: false, invited: false }
}
