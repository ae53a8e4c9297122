import type { MatterEvent, MatterFacts, MatterReader } from '../notice/matter-event'
import type { MatterNoticeKind } from '../notice/matter-notice-kind'
import type { Commitment } from './commitment'
import type { CommitmentEvent } from './commitment-event'
import type { CommitmentMoment } from './commitment-moments'
import type { CommitmentStep } from './commitment-step'

/** Who can be meant: the room (its seats and its voters), the unit's desks, whoever watches. */
type Reader = 'seats' | 'voters' | 'unitClerk' | 'unitDeputy' | 'unitLeader' | 'supervisor' | 'staff'
type News = { kind: MatterNoticeKind; to: readonly Reader[] }

const room = ['seats', 'voters'] as const
const watchers = ['supervisor', 'staff'] as const

/** Who hears of which step (words.json, commitment.*). Whoever took it never hears of it. */
export const newsOfCommitmentStep: Record<CommitmentStep, readonly News[]> = {
  pledge: [{ kind: 'commitment.pledgedUnit', to: ['unitClerk', 'unitDeputy'] }],
  activate: [],
  evidence: [{ kind: 'commitment.claimedDone', to: room }],
  confirm: [],
  dispute: [{ kind: 'commitment.disputedUnit', to: ['unitClerk', 'unitDeputy'] }],
  noAnswer: [],
  backToWork: [],
  supervise: [{ kind: 'commitment.supervisedUnit', to: ['unitLeader', 'unitDeputy', 'unitClerk'] }],
  pastDue: [
    { kind: 'commitment.overdueUnit', to: ['unitClerk', 'unitDeputy'] },
    { kind: 'commitment.overdue', to: ['seats', 'supervisor', 'staff'] },
  ],
  askRevise: [{ kind: 'commitment.askedRevise', to: watchers }],
  refuseRevise: [{ kind: 'commitment.reviseDecided', to: ['unitClerk'] }],
  revise: [
    { kind: 'commitment.revised', to: room },
    { kind: 'commitment.reviseDecided', to: ['unitClerk'] },
  ],
  carry: [
    { kind: 'commitment.carried', to: room },
    { kind: 'commitment.reviseDecided', to: ['unitClerk'] },
  ],
  holds: [],
  partly: [{ kind: 'commitment.supervisedUnit', to: ['unitLeader', 'unitClerk'] }],
  rebound: [
    { kind: 'commitment.rebounded', to: [...room, ...watchers] },
    { kind: 'commitment.reboundedUnit', to: ['unitClerk', 'unitDeputy', 'unitLeader'] },
  ],
}
/** A word of confirmation is news once it settles the matter. */
const verified: readonly News[] = [{ kind: 'commitment.verified', to: [...room, 'unitClerk'] }]
const reminded: Record<'due30' | 'lookBack', readonly News[]> = {
  due30: [{ kind: 'commitment.due30', to: ['unitClerk'] }],
  lookBack: [
    { kind: 'lookback.invite', to: room },
    { kind: 'commitment.lookBackDue', to: watchers },
  ],
}

const roomsOf = ({ source: { consultationId, below = [] } }: Commitment) => [consultationId, ...below]

const readersOf: Record<Reader, (commitment: Commitment) => MatterReader | MatterReader[]> = {
  seats: commitment => roomsOf(commitment).map(seatsOf => ({ seatsOf })),
  voters: commitment => roomsOf(commitment).map(votersOf => ({ votersOf })),
  unitClerk: ({ unitId }) => ({ unit: unitId, role: 'unitClerk' }),
  unitDeputy: ({ unitId }) => ({ unit: unitId, role: 'unitDeputy' }),
  unitLeader: ({ unitId }) => ({ unit: unitId, role: 'unitLeader' }),
  supervisor: () => ({ role: 'supervisor' }),
  staff: ({ area }) => ({ role: 'townWorker', areaIds: area }),
}

type Told = { id: string; at: string; actorId: string; facts: MatterFacts }
const eventsOf = (news: readonly News[], commitment: Commitment, told: Told): MatterEvent[] => {
  const { id, no, text, unitId, due } = commitment
  const matter = { kind: 'commitment' as const, id, no, title: commitment.source.title }
  const facts = { text, unitId, date: due, ...told.facts }
  return news.map(({ kind, to }) => ({
    ...{ ...told, id: `${told.id}:${kind}`, kind, matter, facts },
    to: to.flatMap(reader => readersOf[reader](commitment)),
  }))
}

/** What a step has to tell. */
export function newsOfCommitment(commitment: Commitment, event: CommitmentEvent): MatterEvent[] {
  const { id, at, actorId, step, text, held, facts, to, from } = event
  const isVerified = step === 'confirm' && to !== from
  const reason = text && !held ? text : '请点开看'
  const asked = step === 'askRevise' ? { date: facts.date ?? commitment.due } : {}
  const oldDate = facts.oldDate && { oldDate: facts.oldDate }
  return eventsOf(isVerified ? verified : newsOfCommitmentStep[step], commitment, {
    ...{ id, at, actorId },
    facts: { reason, ...oldDate, ...asked },
  })
}

/** What a reminder tells, and by which time it is over. */
export const newsOfCommitmentMoment = (
  commitment: Commitment,
  { reminder, key }: Extract<CommitmentMoment, { reminder: string }>,
  told: { at: string; days: number; months: number },
): MatterEvent[] =>
  eventsOf(reminded[reminder], commitment, {
    ...{ id: `${commitment.id}:${key}`, at: told.at, actorId: 'system' },
    facts: { days: told.days, months: told.months },
  })
