import { localDay } from '../calendar/local-day'
import { AppError } from '../errors'
import type { Actor } from '../person/actor'
import type { Role } from '../person/role'
import type { Commitment, LookBackResult } from './commitment'
import type { CommitmentEvent } from './commitment-event'
import { commitmentFlow, type CommitmentRule } from './commitment-flow'
import { commitmentRelations, type CommitmentRelation, type CommitmentTies } from './commitment-relation'
import { CommitmentStep } from './commitment-step'

type Asked = { by: Actor; ties?: CommitmentTies }
export type CommitmentMove = Asked & {
  at: string
  key?: string | undefined
  text?: string | undefined
  figure?: string | undefined
  photoIds?: string[] | undefined
  held?: true | undefined
  /** The new date of a revision, as a local day. */
  due?: string | undefined
}
type Change = { [field in keyof Commitment]?: Commitment[field] | undefined }

const present = <T extends object>(record: { [field in keyof T]: T[field] | undefined }): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

function standingIn({ by: relations }: CommitmentRule, commitment: Commitment, { by, ties = {} }: Asked) {
  for (const relation of relations) {
    const role: Role | 'system' | undefined = commitmentRelations[relation]({ actor: by, commitment, ties })
    if (role) return { relation, role }
  }
  return undefined
}

const newDate = (before: Commitment, { due, text = '', at }: CommitmentMove): Change => ({
  due,
  dueBefore: [...before.dueBefore, { due: before.due, reason: text, at }],
  revisionAsked: undefined,
  remindersSent: [],
})
const looked = (lookBack: LookBackResult): Change => ({ lookBack, lookBackOpen: undefined })

/** What a step changes besides the state. */
const changes: Partial<Record<CommitmentStep, (before: Commitment, move: CommitmentMove) => Change>> = {
  evidence: (_before, { at }) => ({ claimedAt: at, confirmedBy: [], revisionAsked: undefined }),
  confirm: ({ confirmedBy }, { by, at }) => ({ confirmedBy: [...confirmedBy, by.id], verifiedAt: at }),
  askRevise: (_before, { due = '', text = '', at }) => ({ revisionAsked: { due, reason: text, at } }),
  refuseRevise: () => ({ revisionAsked: undefined }),
  revise: newDate,
  carry: newDate,
  holds: () => looked('HOLDS'),
  partly: () => looked('PARTLY'),
  rebound: () => looked('REBOUNDED'),
}

const endOf = ({ to, or }: CommitmentRule, commitment: Commitment, relation: CommitmentRelation) =>
  or?.when(commitment, relation) ? or.to : to === 'SAME' ? commitment.status : to

/** Takes one step, or throws a refusal: `forbidden`, `wrong_status`, or `invalid_input` with what is missing. Pure. */
export function advanceCommitment(before: Commitment, step: CommitmentStep, move: CommitmentMove) {
  const rule = commitmentFlow[step]
  const as = standingIn(rule, before, move)
  if (!as) throw new AppError('forbidden', `${move.by.id} may not ${step} commitment ${before.id}`)
  if (!rule.from.includes(before.status))
    throw new AppError('wrong_status', `cannot ${step} a ${before.status} commitment`)
  const asked = { commitment: before, brought: move, by: move.by.id, today: localDay(move.at) }
  const refused = (rule.guards ?? []).map(guard => guard(asked)).find(one => one !== undefined)
  if (refused) throw new AppError(refused.code, `${step}: ${refused.field}`, refused)

  const changed = { ...before, ...changes[step]?.(before, move) } as Commitment
  const to = endOf(rule, changed, as.relation)
  const revision = before.revision + 1
  const event = eventOf(before, step, { move, role: as.role, to })
  const moved = to === before.status ? {} : { status: to, statusAt: move.at }
  return {
    commitment: present<Commitment>({ ...changed, ...moved, revision, history: [...before.history, event] }),
    event,
  }
}

type End = { move: CommitmentMove; role: CommitmentEvent['role']; to: Commitment['status'] }

function eventOf(before: Commitment, step: CommitmentStep, { move, role, to }: End): CommitmentEvent {
  const { by, at, key, text, figure, photoIds, held, due } = move
  const revision = before.revision + 1
  return present<CommitmentEvent>({
    ...{ id: `${before.id}:${revision}`, step, revision, actorId: by.id, role, at, from: before.status, to },
    facts: due ? { date: due, oldDate: before.due } : { date: before.due },
    ...{ key, text, figure, held, photoIds: photoIds?.length ? photoIds : undefined },
  })
}

/** What this person may do now: the buttons of the page. */
export const commitmentSteps = (commitment: Commitment, asked: Asked): CommitmentStep[] =>
  CommitmentStep.options.filter(
    step =>
      commitmentFlow[step].from.includes(commitment.status) &&
      standingIn(commitmentFlow[step], commitment, asked) !== undefined &&
      !(step === 'confirm' && commitment.confirmedBy.includes(asked.by.id)) &&
      !(step === 'askRevise' && commitment.revisionAsked) &&
      !(step === 'refuseRevise' && !commitment.revisionAsked),
  )
