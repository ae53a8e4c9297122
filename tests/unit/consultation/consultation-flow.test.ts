import {
  advanceConsultation,
  consultationSteps,
  shutGates,
} from '@shared/domain/consultation/advance-consultation'
import type { Consultation } from '@shared/domain/consultation/consultation'
import { consultationFlow } from '@shared/domain/consultation/consultation-flow'
import { ConsultationStatus } from '@shared/domain/consultation/consultation-status'
import type { ConsultationStep } from '@shared/domain/consultation/consultation-step'
import type { Actor } from '@shared/domain/person/actor'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { aConsultation } from '../../support/consultations'

const chain = defaultSettings.consultation.approval
const at = '2026-03-03T01:00:00.000Z'
const convener: Actor = { id: 'member', roles: ['resident', 'member'] }
const staff: Actor = { id: 'staff', roles: ['resident', 'proposalStaff'] }
const townWorker: Actor = { id: 'town', roles: ['resident', 'townWorker'], areaId: 'liuqiao' }
const farWorker: Actor = { id: 'far', roles: ['resident', 'townWorker'], areaId: 'wangshan' }
const resident: Actor = { id: 'r', roles: ['resident'] }
const reviewer: Actor = { id: 'rev', roles: ['resident', 'reviewer'] }
const chair: Actor = { id: 'chair', roles: ['resident', 'chairMeeting'] }
const clock: Actor = { id: 'system', roles: [] }

const go = (consultation: Consultation, step: ConsultationStep, by: Actor, more: object = {}) =>
  advanceConsultation(consultation, step, { by, at, chain, ...more }).consultation
const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    const { code, field } = error as { code: string; field?: string }
    return field ? `${code} ${field}` : code
  }
  return 'taken'
}

/** From, step, who, to: domain.md 2.4(d), row by row. */
const rows: [ConsultationStatus, ConsultationStep, Actor, ConsultationStatus][] = [
  ['CALL', 'shortlist', staff, 'SHORTLIST'],
  ['CALL', 'shortlist', townWorker, 'SHORTLIST'],
  ['CALL', 'shortlist', clock, 'SHORTLIST'],
  ['SHORTLIST', 'nominate', staff, 'TOPIC_REVIEW'],
  ['TOPIC_REVIEW', 'returnTopic', townWorker, 'SHORTLIST'],
  ['PLANNED', 'appointConvener', staff, 'PLANNED'],
  ['PLANNED', 'startPrep', convener, 'PREP'],
  ['PREP', 'prepare', convener, 'PREP'],
  ['PREP', 'openOnline', convener, 'OPEN_ONLINE'],
  ['OPEN_ONLINE', 'prolong', convener, 'OPEN_ONLINE'],
  ['OPEN_ONLINE', 'startSession', convener, 'IN_SESSION'],
  ['IN_SESSION', 'endSession', convener, 'WRITING'],
  ['WRITING', 'write', convener, 'WRITING'],
  ['PUBLISHED', 'track', clock, 'TRACKING'],
  ['TRACKING', 'evaluate', staff, 'EVALUATED'],
  ['EVALUATED', 'close', staff, 'CLOSED'],
  ['IN_SESSION', 'escalate', convener, 'ESCALATED'],
  ['PREP', 'postpone', convener, 'POSTPONED'],
  ['POSTPONED', 'resume', convener, 'PREP'],
  ['PREP', 'cancel', convener, 'CANCELLED'],
  ['OPEN_ONLINE', 'cancel', staff, 'CANCELLED'],
]

it.each(rows)('%s --%s--> by %o', (status, step, by, to) => {
  expect(go(aConsultation({ status }), step, by, { ties: { seated: { RESIDENT: 1 } } }).status).toBe(to)
})

it('comes back from above with an answer, or to go on by itself', () => {
  const back = (fromAbove: object) =>
    go(aConsultation({ status: 'ESCALATED' }), 'escalateBack', clock, {
      set: { outcome: { suggestions: [], responsibilities: [], ...fromAbove } },
    }).status
  expect([back({ fromAbove: '上一级定了' }), back({})]).toEqual(['TRACKING', 'WRITING'])
})

it('climbs the chain level by level, and is planned when the last one approved', () => {
  const approve = (consultation: Consultation, by: Actor, levelId: string) =>
    go(consultation, 'approveTopic', by, {
      set: { approvals: [...consultation.approvals, { levelId, approved: true, by: by.id, at }] },
    })
  const first = approve(aConsultation({ status: 'TOPIC_REVIEW' }), townWorker, 'town')
  const second = approve(first, reviewer, 'committee')
  const third = approve(second, staff, 'proposal')
  expect([first, second, third].map(({ status }) => status)).toEqual(Array(3).fill('TOPIC_REVIEW'))
  expect(approve(third, chair, 'chair').status).toBe('PLANNED')
})

it('lets nobody approve out of turn, or for a town that is not hers', () => {
  const now = aConsultation({ status: 'TOPIC_REVIEW' })
  expect(refusal(() => go(now, 'approveTopic', chair))).toBe('forbidden')
  expect(refusal(() => go(now, 'approveTopic', farWorker))).toBe('forbidden')
})

it('shuts the gates one by one (domain.md rows 54, 56, 60)', () => {
  const ready = aConsultation()
  const without = (part: keyof Consultation['preparation']) => {
    const { [part]: _gone, ...preparation } = ready.preparation
    return { ...ready, preparation } as Consultation
  }
  const ties = { seated: { RESIDENT: 1 } }
  expect(refusal(() => go(ready, 'openOnline', convener))).toBe('wrong_status seats_missing')
  expect(shutGates(without('research'), 'openOnline', ties)).toEqual(['no_research'])
  expect(shutGates(without('onlineUntil'), 'openOnline', ties)).toEqual(['no_end'])
  expect(
    shutGates({ ...ready, preparation: { ...ready.preparation, studyPack: [] } }, 'openOnline', ties),
  ).toEqual(['no_study_pack'])
  expect(shutGates(aConsultation({ status: 'WRITING' }), 'sendForConfirm')).toEqual([
    'no_minutes',
    'no_suggestions',
  ])
  expect(shutGates(aConsultation({ status: 'EVALUATED' }), 'close', { openTasks: 1 })).toEqual([
    'open_commitments',
  ])
})

it('gives a resident no step of the record', () => {
  for (const status of ConsultationStatus.options)
    expect(consultationSteps(aConsultation({ status }), { by: resident, chain })).toEqual([])
})

it('has a way on from every state but the ends', () => {
  const leaves = (status: ConsultationStatus) =>
    Object.values(consultationFlow).some(
      ({ from, to, or }) => from.includes(status) && ((to !== status && to !== 'SAME') || or),
    )
  const ends = ConsultationStatus.options.filter(status => !leaves(status))
  expect(ends).toEqual(['CLOSED', 'CANCELLED'])
})
