import { contract, type ActionName } from '@shared/contract'
import type { Action } from '@shared/contract/define'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import { LeadStep } from '@shared/domain/lead/lead-step'
import { Role } from '@shared/domain/person/role'

/** The action by which a person takes each step; what only the clock or a verdict does has none. By hand. */
const actions: Record<LeadStep, ActionName | 'system'> = {
  submit: 'lead.submit',
  pass: 'system',
  risky: 'system',
  block: 'system',
  releaseHeld: 'lead.releaseHeld',
  rejectHeld: 'lead.rejectHeld',
  appeal: 'lead.appeal',
  undo: 'lead.undo',
  supplement: 'lead.supplement',
  ask: 'lead.ask',
  answer: 'lead.answer',
  noAnswer: 'system',
  reopen: 'lead.reopen',
  duplicate: 'lead.merge',
  objectMerge: 'lead.objectMerge',
  notOurs: 'lead.redirect',
  accept: 'lead.accept',
  decline: 'lead.decline',
  askToOpen: 'lead.askToOpen',
  agreeToOpen: 'lead.agreeToOpen',
  claim: 'lead.claim',
  release: 'lead.release',
  expire: 'system',
  refer: 'lead.refer',
  acceptReferral: 'lead.acceptReferral',
  autoAccept: 'system',
  requestReturn: 'lead.requestReturn',
  approveReturn: 'lead.approveReturn',
  refuseReturn: 'lead.refuseReturn',
  progress: 'lead.progress',
  askExtension: 'lead.askExtension',
  approveExtension: 'lead.approveExtension',
  refuseExtension: 'lead.refuseExtension',
  nudge: 'lead.nudge',
  reply: 'lead.reply',
  sign: 'lead.sign',
  signBack: 'lead.signBack',
  confirm: 'lead.confirm',
  deny: 'lead.deny',
  noConfirm: 'system',
  rebound: 'lead.rebound',
  withdraw: 'lead.withdraw',
  withdrawName: 'lead.withdrawName',
  changeVisibility: 'lead.changeVisibility',
  changeContact: 'lead.changeContact',
  releaseEntry: 'lead.releaseEntry',
  toConsultation: 'lead.toConsultation',
  downstreamClosed: 'system',
  backFromConsultation: 'system',
}

const everybody = Role.options
/** In which roles somebody can stand so to a lead. By hand. */
const rolesOf: Record<string, readonly Role[]> = {
  system: [],
  author: everybody,
  helper: ['stationHelper'],
  follower: everybody,
  member: ['member'],
  claimer: ['member'],
  staff: ['townWorker', 'proposalStaff', 'proposalChief'],
  proposalStaff: ['proposalStaff', 'proposalChief'],
  unitClerk: ['unitClerk'],
  unitPeople: ['unitClerk', 'unitDeputy', 'unitLeader'],
  unitSigner: ['unitDeputy', 'unitLeader'],
  supervisor: ['supervisor', 'proposalStaff', 'proposalChief'],
}

it.each(LeadStep.options)(
  '%s is open to everybody whose step it is, and to nobody else by another name',
  step => {
    const own = new Set<string>(
      leadFlow[step].by.flatMap(
        (relation): readonly string[] => rolesOf[relation] ?? [`unknown: ${relation}`],
      ),
    )
    const action = actions[step]
    if (action === 'system') return expect([...own]).toEqual([])
    const { roles }: Action = contract[action]
    const expected = step === 'submit' ? everybody : [...own]
    expect([...roles].sort()).toEqual([...expected].sort())
  },
)
