import { hasRole, SYSTEM, type Actor } from '../person/actor'
import type { Role } from '../person/role'
import type { Commitment } from './commitment'

type As = Role | 'system'
/** What the record alone cannot tell: whether she sat in the room, or took part in it with her votes. */
export type CommitmentTies = { seated?: boolean; took?: boolean }
export type CommitmentStanding = {
  actor: Actor
  commitment: Pick<Commitment, 'area' | 'unitId'>
  ties: CommitmentTies
}

const firstOf = (actor: Actor, roles: readonly Role[]) => roles.find(role => actor.roles.includes(role))
const isOfUnit = ({ actor, commitment }: CommitmentStanding) => actor.unitId === commitment.unitId

/** How a person can stand to a commitment, and the role she then acts in. Nobody judges her own unit's work. */
export const commitmentRelations = {
  system: ({ actor }) => (actor.id === SYSTEM.id ? 'system' : undefined),
  unit: standing =>
    isOfUnit(standing) ? firstOf(standing.actor, ['unitClerk', 'unitDeputy', 'unitLeader']) : undefined,
  participant: standing =>
    standing.ties.seated && !isOfUnit(standing)
      ? (firstOf(standing.actor, ['member']) ?? 'resident')
      : undefined,
  follower: standing => (standing.ties.took && !isOfUnit(standing) ? 'resident' : undefined),
  supervisor: ({ actor, commitment }) =>
    firstOf(actor, ['supervisor', 'proposalStaff', 'proposalChief']) ??
    (hasRole(actor, 'townWorker') && actor.areaId && commitment.area.includes(actor.areaId)
      ? 'townWorker'
      : undefined),
  office: ({ actor }) => firstOf(actor, ['supervisor', 'proposalStaff', 'proposalChief']),
} as const satisfies Record<string, (standing: CommitmentStanding) => As | undefined>

export type CommitmentRelation = keyof typeof commitmentRelations
