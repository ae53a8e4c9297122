import { leadDoc, leadOf } from '../../scripts/bench/lead-doc'

type Doc = { _id: string; [field: string]: unknown }
/** What is planted of her, what of it stands after she left (nothing: it is gone), and what her copy calls it. */
export type Planted = { doc: Doc; after?: object; without?: string[]; exported?: string }

const at = '2026-03-01T01:00:00.000Z'
const soon = '2026-03-20T01:00:00.000Z'
export const OTHER = 'somebody-else'
const c1 = { consultationId: 'c1' }
const TOMB = expect.stringMatching(/^[0-9a-f]{64}$/)
const text = '绿灯要够老人走完。'

/** A person who has left something in every collection that can hold her; by hand, one line a collection. */
export const leftBehind = (her: string): Record<string, Planted | string> => ({
  identities: 'her tie to WeChat is cut; openids leave by no answer',
  people: 'her row says when she left, and no more',
  roster: 'her line is the office’s; her person is taken off it',
  invites: 'a code and a line of the roster',
  leads: {
    doc: leadDoc(leadOf('l1', { authorId: her, status: 'WITHDRAWN', history: [] })),
    after: { title: 'erased' },
    exported: 'leads',
  },
  follows: {
    doc: { _id: `l2:${her}`, leadId: 'l2', personId: her, kind: 'FOLLOW', at },
    exported: 'follows',
  },
  notices: { doc: { _id: 'n1', to: her, at, key: `${at}_n1` }, exported: 'notices' },
  credits: { doc: { _id: 'cr1', personId: her, left: 2 }, exported: 'wechatCredits' },
  photos: {
    doc: { _id: 'p1', ownerId: her, state: 'PASSED', inboxPath: 'inbox/p1', createdAt: at },
    exported: 'photos',
  },
  contactLooks: {
    doc: { _id: 'k1', leadId: 'l1', personId: OTHER, ownerId: her, role: 'unitClerk', at },
    after: { personId: OTHER },
    exported: 'contactLooks',
  },
  consents: {
    doc: { _id: 'co1', personId: her, purpose: 'PRIVACY', version: '1', givenAt: at },
    after: { personId: TOMB },
    exported: 'consents',
  },
  helperSessions: 'what a helper did in her office stays under her id',
  slips: 'a code and a lead',
  limits: 'counts of a window, swept when it is over',
  signIns: { doc: { _id: 'si1', personId: her, state: 'TAKEN', keptUntil: soon } },
  counters: 'numbers, and who was the first admin',
  settings: 'nobody',
  places: 'nobody',
  units: 'nobody',
  categories: 'nobody',
  audit: 'who did what in an office stays under her id',
  consultations: 'who convened and decided stays under her id',
  seats: {
    doc: { _id: 's1', ...c1, personId: her, role: 'RESIDENT', state: 'SEATED', shownName: '王秀英', at },
    after: { personId: TOMB, state: 'LEFT' },
    without: ['shownName'],
    exported: 'seats',
  },
  ballots: {
    doc: { _id: 'b1', consultationId: 'c2', personId: her, role: 'RESIDENT', readAt: at, votes: { x: 1 } },
    after: { personId: TOMB, votes: { x: 1 } },
    exported: 'votes',
  },
  topics: {
    doc: { _id: 't1', ...c1, proposedBy: her, proposers: [her, OTHER], supports: 3, title: text, at },
    after: { proposedBy: TOMB, proposers: [OTHER], supports: 2 },
    exported: 'topics',
  },
  topicSupports: {
    doc: { _id: `t1:${her}`, ...c1, topicId: 't1', personId: her, at },
    exported: 'topicSupports',
  },
  experts: {
    doc: { _id: 'e1', personId: her, name: '秦工', consentOn: '2026-01-01' },
    after: { name: '秦工' },
    without: ['personId', 'consentOn'],
    exported: 'expert',
  },
  months: 'nobody',
  statements: {
    doc: { _id: 'st1', ...c1, authorId: her, name: '王秀英', text, state: 'SHOWN', decidedBy: OTHER, at },
    after: { authorId: TOMB, text },
    without: ['name'],
    exported: 'statements',
  },
  roomHeads: 'counts',
  agreements: 'counted anew without her name',
  commitments: {
    doc: {
      ...{ _id: 'm1', no: 'XY-1', revision: 1, confirmedBy: [her, OTHER] },
      history: [act(OTHER, 'evidence'), act(her, 'confirm', '绿灯真的长了')],
    },
    after: {
      confirmedBy: [TOMB, OTHER],
      history: [act(OTHER, 'evidence'), act(TOMB, 'confirm', '绿灯真的长了')],
    },
    exported: 'commitments',
  },
  letters: {
    doc: {
      ...{ _id: 'le1', fromId: her, signedAs: '王秀英', memberId: 'member-su', open: true, text },
      ...{ status: 'ANSWERED', draftAnswer: '还没写完的回信', createdAt: at },
    },
    after: { fromId: TOMB },
    without: ['signedAs'],
    exported: 'letters',
  },
  halls: 'which leader is paired with it, an office',
  memberProfiles: { doc: { _id: her, expertise: ['放学'], hallIds: [] }, exported: 'memberProfile' },
  dutyDays: 'which members receive, and who opened the day, an office',
  bookings: {
    doc: {
      ...{ _id: `d1:${her}`, dutyDayId: 'd1', personId: her, shownName: '王', matter: text },
      ...{ state: 'BOOKED', from: soon, at },
    },
    exported: 'bookings',
  },
  contactEntries: {
    doc: { _id: 'ce1', memberId: her, day: '2026-03-01', matter: text },
    exported: 'contactLog',
  },
  corrections: {
    doc: { _id: 'cc1', ...c1, personId: her, text, state: 'OPEN', at },
    after: { personId: TOMB, text },
    exported: 'corrections',
  },
  minutesAgreed: {
    doc: { _id: 'ma1', ...c1, personId: her, at },
    after: { personId: TOMB },
    exported: 'minutesAgreed',
  },
  evaluations: {
    doc: { _id: 'ev1', ...c1, personId: her, scores: { represent: 4 } },
    after: { personId: TOMB },
    exported: 'evaluations',
  },
  cases: 'nobody',
  lives: 'nobody',
  attendances: { doc: { _id: 'a1', ...c1, personId: her, by: OTHER, at }, exported: 'attendances' },
  hands: { doc: { _id: 'h1', ...c1, personId: her, at }, exported: 'hands' },
  pollVotes: {
    doc: { _id: 'pv1', ...c1, pollId: 'p', personId: her, option: 1 },
    after: { personId: TOMB, option: 1 },
    exported: 'pollVotes',
  },
  utterances: {
    doc: {
      ...{ _id: 'u1', ...c1, authorId: her, text, state: 'SHOWN', ups: 3, createdAt: at, judgedBy: OTHER },
      answer: { text: '五月改', unitId: 'roads', by: OTHER, at },
    },
    after: { ups: 2, text },
    without: ['authorId'],
    exported: 'utterances',
  },
  utteranceUps: {
    doc: { _id: `u1:${her}`, ...c1, utteranceId: 'u1', personId: her },
    exported: 'joinedQuestions',
  },
})

function act(actorId: unknown, step: string, said?: string) {
  return {
    ...{ id: `m1:${step}`, step, revision: 1, actorId, role: 'resident', at, to: 'CLAIMED_DONE', facts: {} },
    ...(said !== undefined && { text: said }),
  }
}
