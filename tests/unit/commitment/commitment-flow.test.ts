import { advanceCommitment, commitmentSteps } from '@shared/domain/commitment/advance-commitment'
import type { Commitment } from '@shared/domain/commitment/commitment'
import { commitmentFlow } from '@shared/domain/commitment/commitment-flow'
import { nextCommitmentMoment } from '@shared/domain/commitment/commitment-moments'
import type { CommitmentStep } from '@shared/domain/commitment/commitment-step'
import { CommitmentStatus } from '@shared/domain/commitment/commitment-status'
import { pledge } from '@shared/domain/commitment/pledge'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import type { Actor } from '@shared/domain/person/actor'
import { aConsultation } from '../../support/consultations'

const at = '2026-03-10T01:00:00.000Z'
const line = { row: 1, measure: '调整桥头信号灯', unitId: 'roads', due: '2026-05-20' }
const made = pledge(aConsultation({ status: 'PUBLISHED' }), line, { at: '2026-03-02T01:00:00.000Z' })
const now = (over: Partial<Commitment> = {}): Commitment => ({ ...made, ...over })

const clerk: Actor = { id: 'clerk', roles: ['resident', 'unitClerk'], unitId: 'roads' }
const farClerk: Actor = { id: 'far', roles: ['resident', 'unitClerk'], unitId: 'housing' }
const wang: Actor = { id: 'wang', roles: ['resident'] }
const office: Actor = { id: 'office', roles: ['resident', 'proposalStaff'] }
const supervisor: Actor = { id: 'super', roles: ['resident', 'supervisor'] }
const townWorker: Actor = { id: 'town', roles: ['resident', 'townWorker'], areaId: 'liuqiao' }
const clock: Actor = { id: 'system', roles: [] }
const seated = { seated: true }
const took = { took: true }

const proof = { text: '灯已经调好', figure: '28秒' }
const why = { text: '还差一半没做' }
const later = { text: '等电力部门停电', due: '2026-06-30' }
const nextYear = { text: '今年钱不够', due: '2027-05-20' }
type Part = object

/** From, step, who, with what, to: domain.md 2.4(e), row by row. */
const rows: [CommitmentStatus, CommitmentStep, Actor, Part, CommitmentStatus][] = [
  ['ACTIVE', 'evidence', clerk, proof, 'CLAIMED_DONE'],
  ['OVERDUE', 'evidence', clerk, proof, 'CLAIMED_DONE'],
  ['DISPUTED', 'evidence', clerk, proof, 'CLAIMED_DONE'],
  ['CLAIMED_DONE', 'confirm', wang, { ties: seated }, 'VERIFIED'],
  ['CLAIMED_DONE', 'confirm', supervisor, {}, 'VERIFIED'],
  ['CLAIMED_DONE', 'confirm', townWorker, {}, 'VERIFIED'],
  ['CLAIMED_DONE', 'confirm', wang, { ties: took }, 'CLAIMED_DONE'],
  ['UNVERIFIED_DONE', 'confirm', wang, { ties: seated }, 'VERIFIED'],
  ['CLAIMED_DONE', 'dispute', wang, { ties: took, ...why }, 'DISPUTED'],
  ['CLAIMED_DONE', 'noAnswer', clock, {}, 'UNVERIFIED_DONE'],
  ['DISPUTED', 'backToWork', clerk, why, 'ACTIVE'],
  ['DISPUTED', 'supervise', supervisor, {}, 'SUPERVISED'],
  ['OVERDUE', 'supervise', office, {}, 'SUPERVISED'],
  ['ACTIVE', 'pastDue', clock, {}, 'OVERDUE'],
  ['ACTIVE', 'askRevise', clerk, later, 'ACTIVE'],
  ['OVERDUE', 'revise', office, later, 'ACTIVE'],
  ['ACTIVE', 'carry', office, nextYear, 'CARRIED'],
  ['VERIFIED', 'holds', townWorker, {}, 'HOLDS'],
  ['VERIFIED', 'partly', supervisor, why, 'SUPERVISED'],
  ['HOLDS', 'rebound', wang, { ties: took, ...why }, 'REBOUNDED'],
]
const go = (status: CommitmentStatus, step: CommitmentStep, by: Actor, part: Part) =>
  advanceCommitment(now({ status }), step, { by, at, ...part }).commitment

it.each(rows)('%s --%s--> by %o with %o: %s', (status, step, by, part, to) => {
  expect(go(status, step, by, part).status).toBe(to)
})

const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    const { code, field } = error as { code: string; field?: string }
    return field ? `${code} ${field}` : code
  }
  return 'taken'
}

it.each([
  ['ACTIVE', 'evidence', clerk, { text: '灯已经调好' }, 'invalid_input proof'],
  ['ACTIVE', 'evidence', farClerk, proof, 'forbidden'],
  ['CLAIMED_DONE', 'confirm', clerk, { ties: seated }, 'forbidden'],
  ['CLAIMED_DONE', 'confirm', wang, {}, 'forbidden'],
  ['CLAIMED_DONE', 'dispute', wang, { ties: seated }, 'invalid_input text'],
  ['ACTIVE', 'revise', clerk, later, 'forbidden'],
  ['ACTIVE', 'revise', office, { ...later, due: '2026-03-01' }, 'invalid_input due'],
  ['ACTIVE', 'revise', office, { due: '2026-06-30' }, 'invalid_input text'],
  ['ACTIVE', 'carry', office, later, 'invalid_input due'],
  ['ACTIVE', 'refuseRevise', office, why, 'wrong_status not_asked'],
  ['ACTIVE', 'confirm', supervisor, {}, 'wrong_status'],
  ['ACTIVE', 'rebound', wang, { ties: seated, ...why }, 'wrong_status'],
] as const)('%s: %s is refused', (status, step, by, part, code) => {
  expect(refusal(() => go(status, step, by, part))).toBe(code)
})

it('takes two voters to confirm, and each of them once', () => {
  const first = go('CLAIMED_DONE', 'confirm', wang, { ties: took })
  expect(refusal(() => advanceCommitment(first, 'confirm', { by: wang, at, ties: took }))).toBe(
    'wrong_status already_confirmed',
  )
  const zhao: Actor = { id: 'zhao', roles: ['resident'] }
  expect(advanceCommitment(first, 'confirm', { by: zhao, at, ties: took }).commitment.status).toBe('VERIFIED')
})

it('keeps every date that was promised before', () => {
  const once = go('ACTIVE', 'revise', office, later)
  const twice = advanceCommitment(once, 'revise', {
    by: office,
    at,
    text: '又等',
    due: '2026-09-30',
  }).commitment
  expect([twice.due, twice.dueBefore.map(({ due }) => due)]).toEqual([
    '2026-09-30',
    ['2026-05-20', '2026-06-30'],
  ])
})

it('offers what the table lets her do', () => {
  const may = (status: CommitmentStatus, by: Actor, ties = {}) =>
    commitmentSteps(now({ status }), { by, ties })
  expect(may('ACTIVE', clerk)).toEqual(['evidence', 'askRevise'])
  expect(may('CLAIMED_DONE', wang, seated)).toEqual(['confirm', 'dispute'])
  expect(may('ACTIVE', wang, seated)).toEqual([])
})

it('knows no state that nobody leaves, but for what holds', () => {
  const left = CommitmentStatus.options.filter(status =>
    Object.values(commitmentFlow).some(({ from }) => from.includes(status)),
  )
  expect(left).toEqual(CommitmentStatus.options)
})

it.each([
  ['ACTIVE', {}, '2026-04-20T15:59:59.000Z'],
  ['ACTIVE', { remindersSent: ['due30:2026-05-20'] }, '2026-05-20T15:59:59.000Z'],
  ['CLAIMED_DONE', { claimedAt: at }, '2026-04-09T01:00:00.000Z'],
  ['VERIFIED', { verifiedAt: at }, '2027-03-10T01:00:00.000Z'],
  ['HOLDS', {}, undefined],
  ['OVERDUE', {}, undefined],
] as const)('%s: time comes next at %o %s', (status, over, moment) => {
  const found = nextCommitmentMoment(now({ status, ...(over as object) }), defaultSettings.consultation)
  expect(found?.at).toBe(moment)
})
