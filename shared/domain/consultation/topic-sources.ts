import type { Role } from '../person/role'
import { TopicSource } from './consultation'

const staff = TopicSource.options

/** Through which of the seven sources a person may bring a topic in (domain.md row 4). A resident speaks for herself. */
const sourcesByRole: Partial<Record<Role, readonly TopicSource[]>> = {
  proposalStaff: staff,
  proposalChief: staff,
  townWorker: staff,
  supervisor: ['LEADER'],
  chairMeeting: ['LEADER'],
  member: ['MEETING', 'FORM'],
  stationHelper: ['FORM', 'MEETING', 'DATA'],
}

export const sourcesFor = (roles: readonly Role[]): TopicSource[] => [
  ...new Set<TopicSource>(['PUBLIC_LEAD', ...roles.flatMap(role => sourcesByRole[role] ?? [])]),
]
