import type { RosterDraft } from '@shared/domain/person/roster-entry'
import { personIdOf } from '../../cloudfunctions/store/identities'
import { inTransaction } from '../../cloudfunctions/store/in-transaction'
import { keyedId } from '../../cloudfunctions/store/keyed-id'
import { writeEntry } from '../../cloudfunctions/store/roster'
import type { Caller } from './caller'
import { openidFor } from './personas'
import { townData } from './town-data'

const ADMIN = 's13'
/** The two upper levels of the chain that approves a topic. */
const decides: Record<string, RosterDraft['roles']> = { sup1: ['chairMeeting'], sup2: ['reviewer'] }

function drafts(): [string, RosterDraft][] {
  const { members, staff, units, supervisors } = townData
  return [
    ...members.map(({ id, name, title, sector }): [string, RosterDraft] => [
      id,
      { name, title, sector, partyGroup: sector, roles: ['member'] },
    ]),
    ...staff
      .filter(({ id }) => id !== ADMIN)
      .map(({ id, name, title, roles, hall, town = hall }): [string, RosterDraft] => [
        id,
        { name, title, roles, ...(town && { areaId: town }) },
      ]),
    ...units.flatMap(({ id: unitId, clerk, deputy, leader }): [string, RosterDraft][] => [
      [clerk.id, { name: clerk.name, title: clerk.title, roles: ['unitClerk'], unitId }],
      [deputy.id, { name: deputy.name, title: deputy.title, roles: ['unitDeputy'], unitId }],
      [leader.id, { name: leader.name, title: leader.title, roles: ['unitLeader'], unitId }],
    ]),
    ...supervisors.map(({ id, name, title }): [string, RosterDraft] => [
      id,
      { name, title, roles: ['supervisor', ...(decides[id] ?? [])] },
    ]),
  ]
}

/** Everybody who acts for the office, a unit or as a member, as if each had brought her invite code. */
export async function fillPeople(as: Caller): Promise<void> {
  const secret = process.env.MINYI_FIRST_ADMIN_SECRET ?? ''
  const name = townData.staff.find(({ id }) => id === ADMIN)?.name ?? ''
  const admin = await as(ADMIN)('person.becomeFirstAdmin', { secret, name })
  const at = new Date().toISOString()
  for (const [id, draft] of drafts()) {
    const personId = await personIdOf(openidFor(id))
    const entry = { ...draft, id: keyedId(admin.id, id), revision: 2, personId, boundAt: at, createdAt: at }
    await inTransaction(transaction =>
      writeEntry(transaction, { entry }, { actor: admin.id, at, action: 'roster.add' }),
    )
  }
  for (const { id } of townData.residents) await personIdOf(openidFor(id))
}
