import { advance, stepsFor } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import { LeadStatus } from '@shared/domain/lead/lead-status'
import { LeadStep } from '@shared/domain/lead/lead-step'
import { SYSTEM, type Actor } from '@shared/domain/person/actor'
import * as who from '../../support/leads'
import { at, lead, rules } from '../../support/leads'

const always: LeadStep[] = ['changeVisibility', 'changeContact']

/**
 * What can happen to a lead in each state, to whomever it may happen. Written by hand from domain.md 2.4(a) and
 * rulings 2, not read from `leadFlow`: a table that is checked against itself is never wrong.
 */
const possible: Record<LeadStatus, LeadStep[]> = {
  SAFETY_CHECK: ['submit', 'pass', 'risky', 'block', 'undo', 'withdraw', ...always],
  HELD: ['releaseHeld', 'rejectHeld', 'undo', 'withdraw', ...always],
  REJECTED_CONTENT: ['appeal', 'withdraw', ...always],
  SCREENING: [
    ...['undo', 'supplement', 'ask', 'duplicate', 'notOurs', 'accept', 'decline', 'withdraw', 'releaseEntry'],
    ...always,
  ] as LeadStep[],
  NEEDS_INFO: ['answer', 'noAnswer', 'withdraw', 'releaseEntry', ...always],
  CLOSED_NO_INFO: ['reopen', 'withdraw', ...always],
  MERGED_INTO: ['objectMerge'],
  REDIRECTED: [],
  DECLINED: [],
  OPEN: [
    ...['duplicate', 'askToOpen', 'agreeToOpen', 'claim', 'refer', 'supplement', 'withdraw', 'releaseEntry'],
    'toConsultation',
    ...always,
  ] as LeadStep[],
  CLAIMED: ['release', 'expire', 'toConsultation', 'supplement', 'withdrawName', 'releaseEntry', ...always],
  REFERRED: [
    ...[
      'acceptReferral',
      'autoAccept',
      'requestReturn',
      'nudge',
      'supplement',
      'withdrawName',
      'releaseEntry',
    ],
    ...always,
  ] as LeadStep[],
  RETURN_ASKED: [
    ...['approveReturn', 'refuseReturn', 'nudge', 'supplement', 'withdrawName', 'releaseEntry'],
    ...always,
  ] as LeadStep[],
  HANDLING: [
    ...['progress', 'askExtension', 'approveExtension', 'refuseExtension', 'nudge', 'reply'],
    ...['supplement', 'withdrawName', 'releaseEntry'],
    ...always,
  ] as LeadStep[],
  SIGN_OFF: ['sign', 'signBack', 'nudge', 'supplement', 'withdrawName', 'releaseEntry', ...always],
  ANSWERED: ['confirm', 'deny', 'noConfirm', 'supplement', 'withdrawName', 'releaseEntry', ...always],
  SOLVED_DIRECT: ['rebound', 'withdrawName', 'releaseEntry', ...always],
  CLOSED: ['rebound', 'withdrawName', 'releaseEntry', ...always],
  WITHDRAWN: [],
  IN_CONSULTATION: [
    'downstreamClosed',
    'backFromConsultation',
    'supplement',
    'withdrawName',
    'releaseEntry',
    ...always,
  ],
  BECAME_PROPOSAL: ['withdrawName', 'releaseEntry', ...always],
  BECAME_OPINION: ['withdrawName', 'releaseEntry', ...always],
}

/** Somebody who stands to the lead in every way at once, so that only the state decides. */
const everybody: Actor = {
  id: SYSTEM.id,
  roles: ['resident', 'member', 'proposalStaff', 'townWorker', 'unitClerk', 'unitLeader', 'supervisor'],
  unitId: 'u02',
  areaId: 'liuqiao',
}
const event = { id: 'e', step: 'supplement', revision: 1, actorId: 'x', role: 'resident', at } as const
/** A record on which no guard has anything to say. */
const unguarded: Partial<Lead> = {
  authorId: SYSTEM.id,
  unitId: 'u02',
  claim: { personId: SYSTEM.id, name: '苏望舒', at, until: at },
  dueAt: '2026-03-10T15:59:59.000Z',
  closedAt: at,
  history: [{ ...event, from: 'OPEN', to: 'OPEN', facts: {}, held: true }],
}
/** Guards that exclude each other need their own record. */
const only: Partial<Record<LeadStep, Partial<Lead>>> = {
  approveExtension: { extensionAsked: { reasonCode: 'SEASON', text: '雨季', at, dueAt: at } },
  refuseExtension: { extensionAsked: { reasonCode: 'SEASON', text: '雨季', at, dueAt: at } },
  askToOpen: { visibility: 'UNIT_ONLY' },
  agreeToOpen: { visibility: 'UNIT_ONLY', membersAsked: true },
}
const cases = LeadStatus.options.flatMap(status =>
  LeadStep.options.map(step => ({ status, step, may: possible[status].includes(step) })),
)

describe('a lead', () => {
  it.each(cases)('that is $status: $step is possible: $may', ({ status, step, may }) => {
    const of = lead({ ...unguarded, ...only[step], status })
    const act = () => advance(of, step, { by: everybody, at, rules, ties: { follows: true } })
    if (may) expect(act().event.step).toBe(step)
    else expect(act).toThrow(expect.objectContaining({ code: 'wrong_status' }))
  })

  it('goes from screening to solved through the hands of five people', () => {
    const dueAt = '2026-03-09T15:59:59.000Z'
    const reply = {
      round: 1,
      unitId: 'u02',
      resultMeaning: 'DONE',
      done: '换了灯泡。',
      nextSteps: [],
    } as const
    const draftReply = { ...reply, nextSteps: [], writtenBy: 'clerk-1', writtenAt: at }
    const road: [LeadStep, Actor, Partial<Lead>?][] = [
      ['accept', who.townWorker, { acceptedAt: at }],
      ['refer', who.staff, { unitId: 'u02', dueAt }],
      ['acceptReferral', who.clerk],
      ['reply', who.clerk, { draftReply }],
      ['sign', who.leader, { replies: [draftReply], resultMeaning: 'DONE' }],
      ['confirm', who.author, { confirmed: true, closedAt: at }],
    ]
    const end = road.reduce(
      (now, [step, by, set = {}]) => advance(now, step, { by, at, rules, set }).lead,
      lead(),
    )
    expect(end).toMatchObject({ status: 'SOLVED_DIRECT', revision: 7, resultMeaning: 'DONE', unitId: 'u02' })
    expect(end.stateDueAt).toBeUndefined()
    expect(end.history.map(({ step, role }) => `${step} ${role}`)).toEqual([
      'accept townWorker',
      'refer proposalStaff',
      'acceptReferral unitClerk',
      'reply unitClerk',
      'sign unitLeader',
      'confirm resident',
    ])
  })

  it('that was confirmed without being done is closed, not solved', () => {
    const answered = lead({ status: 'ANSWERED', unitId: 'u02', resultMeaning: 'PLANNED' })
    expect(advance(answered, 'confirm', { by: who.author, at, rules }).lead.status).toBe('CLOSED')
  })
})

/** Whose step it is: everybody who may, by hand; all others are refused. */
const hands: [LeadStep, Partial<Lead>, Actor[]][] = [
  ['releaseHeld', { status: 'HELD' }, [who.townWorker, who.staff, who.otherStaff]],
  ['ask', {}, [who.townWorker, who.staff, who.otherStaff]],
  ['accept', {}, [who.townWorker, who.staff, who.otherStaff]],
  ['refer', { status: 'OPEN' }, [who.townWorker, who.staff, who.otherStaff]],
  ['claim', { status: 'OPEN' }, [who.member, who.otherMember]],
  ['acceptReferral', { status: 'REFERRED', unitId: 'u02' }, [who.clerk]],
  ['requestReturn', { status: 'REFERRED', unitId: 'u02' }, [who.clerk]],
  ['approveReturn', { status: 'RETURN_ASKED', unitId: 'u02' }, [who.staff, who.otherStaff]],
  ['progress', { status: 'HANDLING', unitId: 'u02' }, [who.clerk, who.deputy, who.leader]],
  ['reply', { status: 'HANDLING', unitId: 'u02' }, [who.clerk]],
  ['sign', { status: 'SIGN_OFF', unitId: 'u02' }, [who.deputy, who.leader]],
  ['nudge', { status: 'HANDLING', unitId: 'u02' }, [who.staff, who.otherStaff, who.supervisor]],
  ['confirm', { status: 'ANSWERED', unitId: 'u02' }, [who.author]],
  ['deny', { status: 'ANSWERED', unitId: 'u02' }, [who.author]],
  ['withdraw', {}, [who.author]],
  ['withdraw', who.helped, [who.author, who.helper]],
  ['answer', { ...who.helped, status: 'NEEDS_INFO' }, [who.author, who.helper]],
  ['confirm', { ...who.helped, status: 'ANSWERED', unitId: 'u02' }, [who.author, who.helper]],
  ['deny', { ...who.helped, status: 'ANSWERED', unitId: 'u02' }, [who.author, who.helper]],
  ['supplement', { ...who.helped, status: 'OPEN' }, [who.author]],
  ['withdrawName', { ...who.helped, status: 'CLOSED' }, [who.author]],
  ['changeVisibility', who.helped, [who.author]],
  ['changeContact', {}, [who.author]],
  ['noConfirm', { status: 'ANSWERED', unitId: 'u02' }, []],
]
const people = [
  ...[who.author, who.neighbour, who.member, who.otherMember, who.townWorker, who.otherTownWorker, who.staff],
  ...[
    who.otherStaff,
    who.clerk,
    who.deputy,
    who.leader,
    who.otherClerk,
    who.supervisor,
    who.auditor,
    who.admin,
    who.helper,
    who.idleHelper,
  ],
]

it.each(hands)('%s is for its own people alone', (step, part, allowed) => {
  for (const by of people) {
    const of = lead({ ...part, dueAt: '2026-03-10T15:59:59.000Z' })
    const may = stepsFor(of, { by, at, rules }).includes(step)
    expect([by.id, may]).toEqual([by.id, allowed.includes(by)])
  }
})

it('a helper whose session is for another lead helps with nothing, nor does one who is no helper any more', () => {
  const of = lead({ ...who.helped, status: 'ANSWERED', unitId: 'u02', visibility: 'UNIT_ONLY' })
  for (const by of [
    { ...who.helper, helping: 'lead-2' },
    { ...who.helper, roles: who.neighbour.roles },
  ])
    expect(() => advance(of, 'confirm', { by, at, rules })).toThrow(
      expect.objectContaining({ code: 'not_found' }),
    )
})

it('a step on a hidden lead is refused as if there were no lead', () => {
  const hidden = lead({ visibility: 'UNIT_ONLY', status: 'HANDLING', unitId: 'u02' })
  expect(() => advance(hidden, 'reply', { by: who.otherClerk, at, rules })).toThrow(
    expect.objectContaining({ code: 'not_found' }),
  )
})

it('a long history stops the talk, and nobody from taking her name off', () => {
  const event = { ...advance(lead(), 'accept', { by: who.staff, at, rules }).event, id: 'e' }
  const of = lead({ status: 'HANDLING', unitId: 'u02', history: Array.from({ length: 300 }, () => event) })
  expect(() => advance(of, 'progress', { by: who.clerk, at, rules })).toThrow(
    expect.objectContaining({ code: 'too_many' }),
  )
  for (const step of ['withdrawName', 'changeContact', 'changeVisibility'] as const)
    expect(advance(of, step, { by: who.author, at, rules }).event.step).toBe(step)
})
