import { contract, type ActionName } from '@shared/contract'
import { Role } from '@shared/domain/person/role'
import { defaultSettings } from '@shared/domain/settings/default-settings'
import { route } from '../../cloudfunctions/server/route'

const all = [...Role.options]
const staff: Role[] = ['townWorker', 'proposalStaff', 'proposalChief']
const chiefs: Role[] = ['proposalStaff', 'proposalChief']
const clerk: Role[] = ['unitClerk']
const signers: Role[] = ['unitDeputy', 'unitLeader']
const unit: Role[] = ['unitClerk', 'unitDeputy', 'unitLeader']
const desks: Role[] = [...staff, ...unit, 'supervisor']
const member: Role[] = ['member']
const helper: Role[] = ['stationHelper']
const admin: Role[] = ['tenantAdmin']
const conveners: Role[] = ['member', 'convener', ...staff]
/** Everybody of the roster: who decides about a topic stands in the place's chain. */
const officials: Role[] = all.filter(role => role !== 'resident')

/** Who may call what, written by hand: a role added to the contract must be added here on purpose. */
const allowed: Record<ActionName, Role[]> = {
  'lead.submit': all,
  'lead.get': all,
  'lead.find': all,
  'lead.listMine': all,
  'lead.listFollowed': all,
  'lead.follow': all,
  'lead.unfollow': all,
  'lead.shareCode': all,
  'lead.undo': all,
  'lead.supplement': all,
  'lead.answer': all,
  'lead.reopen': all,
  'lead.appeal': all,
  'lead.objectMerge': all,
  'lead.agreeToOpen': all,
  'lead.confirm': all,
  'lead.deny': all,
  'lead.rebound': all,
  'lead.withdraw': all,
  'lead.withdrawName': all,
  'lead.changeVisibility': all,
  'lead.changeContact': all,

  'hall.list': all,
  'hall.get': all,
  'hall.save': [...helper, ...staff, ...admin],
  'hall.code': all,
  'hall.ledger': [...helper, ...staff, ...admin],
  'member.list': all,
  'member.get': all,
  'member.saveProfile': member,
  'member.code': all,
  'duty.list': all,
  'duty.get': all,
  'duty.open': [...helper, ...staff, ...admin],
  'duty.callOff': [...helper, ...staff, ...admin],
  'duty.book': all,
  'duty.unbook': all,
  'duty.listMine': all,
  'duty.bookings': [...member, ...helper, ...staff, ...admin],
  'duty.came': [...member, ...helper, ...staff, ...admin],
  'contact.write': member,
  'contact.list': member,
  'contact.remove': member,
  'letter.send': all,
  'letter.get': all,
  'letter.listMine': all,
  'letter.inbox': member,
  'letter.listOpen': all,
  'letter.listHeld': chiefs,
  'letter.answer': member,
  'letter.withdraw': all,
  'letter.release': chiefs,
  'letter.reject': chiefs,

  'consultation.get': all,
  'consultation.list': all,

  'closing.prefill': conveners,
  'closing.save': conveners,
  'closing.send': conveners,
  'closing.answerCorrection': conveners,
  'closing.publish': conveners,
  'closing.escalate': conveners,
  'closing.correct': all,
  'closing.corrections': all,
  'closing.minutesPaper': all,
  'closing.shareCode': all,
  'closing.rate': all,
  'closing.ratings': all,
  'closing.evaluate': chiefs,
  'closing.close': chiefs,
  'closing.low': staff,
  'case.save': conveners,
  'case.publish': chiefs,
  'case.withdraw': chiefs,
  'case.get': all,
  'case.list': all,
  'commitment.get': all,
  'commitment.list': all,
  'commitment.ofRoom': all,
  'commitment.take': all,
  'commitment.release': ['supervisor', ...staff],
  'session.start': conveners,
  'session.end': conveners,
  'session.live': all,
  'session.code': all,
  'session.here': all,
  'session.notHere': all,
  'session.enter': all,
  'session.unenter': all,
  'session.hand': all,
  'session.vote': all,
  'session.steer': all,

  'consultation.open': staff,
  'consultation.shortlist': staff,
  'consultation.nominate': staff,
  'consultation.approve': officials,
  'consultation.returnTopic': officials,
  'topic.list': all,
  'topic.propose': all,
  'topic.support': all,
  'topic.join': staff,
  'topic.decline': staff,
  'topic.release': staff,
  'topic.weigh': staff,
  'lead.toConsultation': staff,
  'plan.list': all,
  'plan.file': all,
  'month.list': all,
  'month.save': chiefs,
  'consultation.appointConvener': staff,
  'consultation.startPrep': conveners,
  'consultation.prepare': conveners,
  'consultation.releasePrep': chiefs,
  'consultation.openOnline': conveners,
  'consultation.prolong': conveners,
  'consultation.endOnline': conveners,
  'consultation.postpone': conveners,
  'consultation.resume': conveners,
  'consultation.cancel': conveners,
  'seat.list': conveners,
  'seat.invite': conveners,
  'seat.apply': all,
  'seat.answer': all,
  'seat.decide': conveners,
  'seat.mine': all,
  'convene.desk': officials,
  'convene.candidates': conveners,
  'expert.list': staff,
  'expert.save': staff,

  'queue.list': desks,
  'queue.counts': desks,
  'lead.open': staff,
  'lead.findToMerge': staff,
  'lead.releaseHeld': staff,
  'lead.rejectHeld': staff,
  'lead.releaseEntry': staff,
  'lead.ask': staff,
  'lead.accept': staff,
  'lead.decline': staff,
  'lead.redirect': staff,
  'lead.merge': staff,
  'lead.askToOpen': staff,
  'lead.refer': staff,
  'lead.approveReturn': chiefs,
  'lead.refuseReturn': chiefs,
  'lead.approveExtension': staff,
  'lead.refuseExtension': staff,
  'lead.nudge': [...chiefs, 'supervisor'],

  'lead.acceptReferral': clerk,
  'lead.requestReturn': clerk,
  'lead.progress': unit,
  'lead.askExtension': clerk,
  'lead.reply': clerk,
  'lead.sign': signers,
  'lead.signBack': signers,
  'lead.listClaimable': member,
  'lead.listClaimed': member,
  'lead.claim': member,
  'lead.release': member,
  'lead.lookAtContact': [...staff, ...unit],

  'helper.begin': helper,
  'helper.sessions': helper,
  'helper.session': helper,
  'helper.end': helper,
  'lead.submitFor': helper,
  'helper.answer': helper,
  'helper.confirm': helper,
  'helper.deny': helper,
  'helper.withdraw': helper,
  'slip.issue': helper,
  'slip.revoke': helper,
  'slip.view': all,

  'photo.ticket': all,
  'photo.arrived': all,
  'photo.view': all,

  'notice.list': all,
  'notice.unread': all,
  'notice.read': all,
  'notice.readAll': all,
  'notice.credits': all,
  'notice.recordAnswers': all,
  'notice.listTroubles': [...admin, ...chiefs],

  'person.me': all,
  'person.consents': all,
  'person.consent': all,
  'person.withdrawConsent': all,
  'person.contactLooks': all,
  'person.phoneFromWechat': all,
  'person.export': all,
  'person.erase': all,
  'person.redeem': all,
  'person.becomeFirstAdmin': all,

  'signIn.start': all,
  'signIn.poll': all,
  'signIn.look': all,
  'signIn.confirm': all,
  'signIn.refuse': all,
  'signIn.signOut': all,
  'signIn.endAll': all,

  'town.directory': all,
  'settings.get': admin,
  'settings.save': admin,
  'place.save': admin,
  'unit.save': admin,
  'category.save': admin,
  'roster.list': admin,
  'roster.add': admin,
  'roster.change': admin,
  'roster.leave': admin,
  'roster.invite': admin,
  'roster.revokeInvite': admin,
  'audit.list': [...admin, 'auditor'],
}

const actions = Object.keys(contract) as ActionName[]
const ctx = (role: Role) => ({
  actor: { id: 'x', roles: [role] },
  settings: defaultSettings,
  requestId: 'r',
  now: () => '',
  newId: () => '',
})

// `null` is the input of no action, so that whoever may call it is stopped at the next door
const cases = actions.flatMap(action =>
  Role.options.map(role => ({
    action,
    role,
    expected: allowed[action].includes(role) ? 'invalid_input' : 'forbidden',
  })),
)

it.each(cases)('$role calls $action with nothing: $expected', async ({ action, role, expected }) => {
  await expect(route({ action, input: null }, ctx(role))).rejects.toMatchObject({ code: expected })
})

/** What a PC may ask before anybody let it in, written by hand. */
const forNobody = ['signIn.start', 'signIn.poll']

it('nobody calls anything without a role, but the way in', async () => {
  for (const action of actions)
    await expect(
      route({ action, input: null }, { ...ctx('resident'), actor: { id: 'x', roles: [] } }),
    ).rejects.toMatchObject({ code: forNobody.includes(action) ? 'invalid_input' : 'forbidden' })
})
