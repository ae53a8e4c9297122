import { hasRole, SYSTEM, type Actor } from '../person/actor'
import type { Role } from '../person/role'
import type { Consultation } from './consultation'

type As = Role | 'system'
type Related = Pick<Consultation, 'area' | 'convenerId' | 'status' | 'approvals'>
/** The chain of the settings: who decides about a topic, level by level. */
export type Chain = readonly { id: string; roles: readonly Role[] }[]
/** What says who leads a talk. */
type Led = { actor: Actor; consultation: Pick<Related, 'area' | 'convenerId'> }
export type Standing = { actor: Actor; consultation: Related; chain: Chain }

const firstOf = (actor: Actor, roles: readonly Role[]) => roles.find(role => actor.roles.includes(role))

/** The levels that have not approved since the topic was nominated; the first one's turn it is. */
export const levelsAhead = <Level extends Pick<Chain[number], 'id'>>(
  { approvals }: Pick<Consultation, 'approvals'>,
  chain: readonly Level[],
) => chain.filter(({ id }) => !approvals.some(({ levelId, approved }) => approved && levelId === id))

/** The level whose turn it is. */
export const levelOf = <Level extends Chain[number]>(
  consultation: Pick<Consultation, 'approvals'>,
  chain: readonly Level[],
) => levelsAhead(consultation, chain)[0]

/** How a person can stand to a consultation, and the role she then acts in. */
export const consultationRelations = {
  system: ({ actor }) => (actor.id === SYSTEM.id ? 'system' : undefined),
  /** 提案委 anywhere, or the town's own worker. */
  staff: ({ actor, consultation }: Led) =>
    firstOf(actor, ['proposalStaff', 'proposalChief']) ??
    (hasRole(actor, 'townWorker') && actor.areaId && consultation.area.includes(actor.areaId)
      ? 'townWorker'
      : undefined),
  office: ({ actor }) => firstOf(actor, ['proposalStaff', 'proposalChief']),
  convener: ({ actor, consultation }: Led) => (consultation.convenerId === actor.id ? 'convener' : undefined),
  /** Whoever the chain names for the level whose turn it is; a town's own level is for its own workers. */
  approver: ({ actor, consultation, chain }) => {
    const role = firstOf(actor, levelOf(consultation, chain)?.roles ?? [])
    return role === 'townWorker' && !(actor.areaId && consultation.area.includes(actor.areaId))
      ? undefined
      : role
  },
} as const satisfies Record<string, (standing: Standing) => As | undefined>

export type ConsultationRelation = keyof typeof consultationRelations
