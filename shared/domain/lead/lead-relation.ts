import { hasRole, SYSTEM, type Actor } from '../person/actor'
import type { Role } from '../person/role'
import type { Lead } from './lead'

/** The parts of a lead that decide how a person stands to it. */
export type Related = Pick<Lead, 'area' | 'authorRole'> & {
  [part in 'id' | 'authorId' | 'helped' | 'unitId' | 'claim' | 'supervised']?: Lead[part] | undefined
}
/** What the record alone cannot tell. */
export type Ties = { follows?: boolean }

type As = Role | 'system'

const firstOf = (actor: Actor, roles: readonly Role[]) => roles.find(role => actor.roles.includes(role))
const inUnit = (actor: Actor, lead: Related) => lead.unitId !== undefined && lead.unitId === actor.unitId

/** How a person can stand to a lead, and the role she then acts in; undefined if she does not stand so. */
export const relations = {
  system: actor => (actor.id === SYSTEM.id ? 'system' : undefined),
  author: (actor, lead) => (lead.authorId === actor.id ? lead.authorRole : undefined),
  /** Acts for an author who has no phone and sits beside her: on this one lead, while the session lasts. */
  helper: (actor, lead) =>
    lead.helped && actor.helping !== undefined && actor.helping === lead.id
      ? firstOf(actor, ['stationHelper'])
      : undefined,
  follower: (actor, _lead, { follows }) => (follows ? (firstOf(actor, ['member']) ?? 'resident') : undefined),
  member: actor => firstOf(actor, ['member']),
  claimer: (actor, lead) => (lead.claim?.personId === actor.id ? 'member' : undefined),
  /** 提案委 anywhere, or the town's own worker: her place stands in the lead's area. */
  staff: (actor, lead) =>
    firstOf(actor, ['proposalStaff', 'proposalChief']) ??
    (hasRole(actor, 'townWorker') && actor.areaId && lead.area.includes(actor.areaId)
      ? 'townWorker'
      : undefined),
  proposalStaff: actor => firstOf(actor, ['proposalStaff', 'proposalChief']),
  unitClerk: (actor, lead) => (inUnit(actor, lead) ? firstOf(actor, ['unitClerk']) : undefined),
  unitPeople: (actor, lead) =>
    inUnit(actor, lead) ? firstOf(actor, ['unitClerk', 'unitDeputy', 'unitLeader']) : undefined,
  unitSigner: (actor, lead) =>
    inUnit(actor, lead) ? firstOf(actor, ['unitLeader', 'unitDeputy']) : undefined,
  supervisor: actor => firstOf(actor, ['supervisor', 'proposalStaff', 'proposalChief']),
} as const satisfies Record<string, (actor: Actor, lead: Related, ties: Ties) => As | undefined>

export type Relation = keyof typeof relations

/** In which role this person stands so to the lead. */
export function roleAs(relation: Relation, { actor, lead, ties = {} }: Standing): As | undefined {
  const role: (actor: Actor, lead: Related, ties: Ties) => As | undefined = relations[relation]
  return role(actor, lead, ties)
}
type Standing = { actor: Actor; lead: Related; ties?: Ties }

export const isAuthor = (actor: Actor, lead: Related) => Boolean(relations.author(actor, lead))
export const isHelper = (actor: Actor, lead: Related) => Boolean(relations.helper(actor, lead))
export const isStaff = (actor: Actor, lead: Related) => Boolean(relations.staff(actor, lead))
export const isUnitPeople = (actor: Actor, lead: Related) => Boolean(relations.unitPeople(actor, lead))
