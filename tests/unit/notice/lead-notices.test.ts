import { newsOfReminder } from '@shared/domain/notice/lead-notices'
import { outboxEvent } from '@shared/domain/notice/outbox-event'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import { LeadStep } from '@shared/domain/lead/lead-step'
import { at, lead } from '../../support/leads'

/** Who hears of which step of a public lead, and as what. Written by hand. */
const hears: Record<LeadStep, string[]> = {
  submit: [],
  pass: ['lead.newLead → staff'],
  risky: ['lead.held → author', 'lead.heldStaff → staff'],
  block: ['lead.rejectedContent → author'],
  releaseHeld: ['lead.appealDone → author'],
  rejectHeld: ['lead.rejectedContent → author'],
  appeal: ['lead.appealed → staff', 'lead.appealed → proposalStaff'],
  undo: [],
  supplement: ['lead.supplemented → claimer', 'lead.supplemented → unitClerk'],
  ask: ['lead.needsInfo → author'],
  answer: ['lead.answeredInfo → staff'],
  noAnswer: ['lead.closedNoInfo → author'],
  reopen: ['lead.answeredInfo → staff'],
  duplicate: ['lead.merged → author', 'lead.merged → followers'],
  objectMerge: ['lead.mergeObjected → staff'],
  notOurs: ['lead.redirected → author'],
  accept: ['lead.accepted → author'],
  decline: ['lead.declined → author'],
  askToOpen: ['lead.openedAsk → author'],
  agreeToOpen: [],
  claim: ['lead.claimed → author', 'lead.claimed → followers'],
  release: ['lead.claimReleased → author', 'lead.claimReleased → staff'],
  expire: ['claim.expired → claimer', 'lead.claimReleased → author'],
  refer: ['lead.referred → author', 'lead.referred → followers', 'unit.referred → unitClerk'],
  acceptReferral: ['lead.unitAccepted → author'],
  autoAccept: [
    'unit.autoAccepted → unitClerk',
    'unit.autoAccepted → unitDeputy',
    'lead.unitAccepted → author',
  ],
  requestReturn: ['lead.returnAsked → proposalStaff'],
  approveReturn: ['unit.returnDecided → lastUnitClerk', 'lead.returned → author'],
  refuseReturn: ['unit.returnDecided → unitClerk'],
  progress: ['lead.progress → author', 'lead.progress → followers'],
  askExtension: ['lead.extensionAsked → staff'],
  approveExtension: [
    'unit.extensionDecided → unitClerk',
    'lead.extended → author',
    'lead.extended → followers',
  ],
  refuseExtension: ['unit.extensionDecided → unitClerk'],
  nudge: ['unit.nudged → unitClerk', 'unit.nudged → unitDeputy'],
  reply: ['unit.toSign → unitLeader', 'unit.toSign → unitDeputy'],
  sign: ['lead.answered → author', 'lead.answeredFollower → followers'],
  signBack: ['unit.signedBack → unitClerk'],
  confirm: ['unit.confirmed → unitClerk', 'lead.closed → followers'],
  deny: ['unit.denied → unitClerk', 'unit.denied → unitDeputy'],
  noConfirm: ['lead.closed → author', 'lead.closed → followers'],
  rebound: [
    ...['lead.rebounded → author', 'lead.rebounded → followers', 'lead.rebounded → staff'],
    'unit.rebounded → lastUnitClerk',
  ],
  withdraw: ['lead.withdrawn → followers'],
  withdrawName: [],
  changeVisibility: [],
  changeContact: [],
  releaseEntry: [],
  toConsultation: [
    ...['lead.inConsultation → author', 'lead.inConsultation → followers'],
    'lead.inConsultation → claimer',
  ],
  downstreamClosed: ['lead.closed → author', 'lead.closed → followers'],
  backFromConsultation: ['lead.consultationBack → author', 'lead.consultationBack → staff'],
}
const event = (step: LeadStep, part: Partial<LeadEvent> = {}): LeadEvent => ({
  id: 'lead-1:4',
  step,
  revision: 4,
  actorId: 'x',
  role: 'resident',
  at,
  from: 'HANDLING',
  to: 'HANDLING',
  facts: {},
  ...part,
})
const handled = lead({ status: 'HANDLING', unitId: 'u02' })
const told = (...of: Parameters<typeof outboxEvent>) =>
  (outboxEvent(...of)?.news ?? []).flatMap(({ kind, to }) => to.map(reader => `${kind} → ${reader}`))

it.each(Object.entries(hears))('%s is told to %j', (step, expected) => {
  expect(told(event(step as LeadStep), handled, handled)).toEqual(expected)
})

it('a lead for the unit only is told to no follower', () => {
  const hidden = { ...handled, visibility: 'UNIT_ONLY' as const }
  expect(told(event('sign'), hidden, hidden)).toEqual(['lead.answered → author'])
})

it('a second denial is also the supervisors affair', () => {
  const twice = { ...handled, supervised: true, round: 3 }
  expect(told(event('deny'), twice, handled)).toEqual([
    ...hears.deny,
    'lead.deniedTwice → proposalStaff',
    'lead.deniedTwice → supervisors',
  ])
})

it('words that nobody has released are told to staff alone', () => {
  expect(told(event('progress', { held: true }), handled, handled)).toEqual(['lead.heldStaff → staff'])
})

it('an author who gave her contact hears that the unit has it', () => {
  const given = { ...handled, contactForUnit: true, contact: { phone: '19900002001' } }
  expect(told(event('refer'), given, handled)).toContain('lead.contactShared → author')
  const outbox = outboxEvent(event('refer'), given, handled)
  expect(JSON.stringify(outbox)).not.toContain('19900002001')
})

it('a unit that gave a lead back is told as the last one', () => {
  const returned = lead({ status: 'OPEN', lastUnitId: 'u02' })
  expect(outboxEvent(event('approveReturn'), returned, handled)).toMatchObject({ lastUnitId: 'u02' })
  expect(outboxEvent(event('approveReturn'), returned, handled)?.unitId).toBeUndefined()
})

it('a first denial after a rebound is no second one, though the matter is still watched', () => {
  const again = { ...handled, supervised: true, round: 2 }
  expect(told(event('deny'), again, handled)).toEqual(hears.deny)
})

it('a matter that its author leaves alone is told to those who work on it', () => {
  const left = { ...handled, status: 'WITHDRAWN' as const }
  expect(told(event('withdrawName'), left, handled)).toEqual([
    'lead.withdrawn → claimer',
    'lead.withdrawn → unitClerk',
  ])
})

it.each([
  ['HANDLING', ['unitClerk']],
  ['SIGN_OFF', ['unitClerk', 'unitDeputy', 'unitLeader']],
] as const)('two days before the end a reply in %s is the affair of %j', (status, readers) => {
  expect(newsOfReminder('dueSoon', { status })).toEqual([{ kind: 'unit.dueSoon', to: readers }])
})

it('a return that waits for its decision is the affair of the office alone', () => {
  expect(newsOfReminder('screenLate', { status: 'RETURN_ASKED' })).toEqual([
    { kind: 'lead.screenLate', to: ['proposalStaff'] },
  ])
})
