import type indexes from '../indexes.json'

type Collection = keyof typeof indexes.collections

/**
 * What becomes of a collection when a person has herself erased. GOES: hers alone, removed. RENAMED: others have a part
 * in it, so it stays under a name that leads nowhere. OWN: by a step of its own. ACTS: what somebody did in an office
 * stays under her id, behind which nobody stands any more. ENDS: gone by itself within days. NOBODY: names no person.
 */
export type Erased = 'GOES' | 'RENAMED' | 'OWN' | 'ACTS' | 'ENDS' | 'NOBODY'
/** `field` holds her id; `exported` is what her copy of everything calls it. */
type Decision = { erased: Erased; field?: string; exported?: string }

/** Every collection: a new one does not compile until somebody has decided about it. */
export const personalData: Readonly<Record<Collection, Decision>> = {
  identities: { erased: 'OWN' },
  people: { erased: 'OWN', exported: 'person' },
  roster: { erased: 'OWN' },
  invites: { erased: 'NOBODY' },
  leads: { erased: 'OWN', exported: 'leads' },
  follows: { erased: 'OWN', exported: 'follows' },
  notices: { erased: 'OWN', exported: 'notices' },
  credits: { erased: 'OWN', exported: 'wechatCredits' },
  photos: { erased: 'OWN', exported: 'photos' },
  contactLooks: { erased: 'OWN', exported: 'contactLooks' },
  consents: { erased: 'OWN', exported: 'consents' },
  helperSessions: { erased: 'ACTS' },
  slips: { erased: 'NOBODY' },
  limits: { erased: 'ENDS' },
  signIns: { erased: 'OWN' },
  counters: { erased: 'ACTS' },
  settings: { erased: 'NOBODY' },
  places: { erased: 'NOBODY' },
  units: { erased: 'NOBODY' },
  categories: { erased: 'NOBODY' },
  audit: { erased: 'ACTS' },
  consultations: { erased: 'ACTS' },
  seats: { erased: 'OWN', field: 'personId', exported: 'seats' },
  ballots: { erased: 'RENAMED', field: 'personId', exported: 'votes' },
  topics: { erased: 'OWN', field: 'proposedBy', exported: 'topics' },
  topicSupports: { erased: 'OWN', field: 'personId', exported: 'topicSupports' },
  experts: { erased: 'OWN', field: 'personId', exported: 'expert' },
  months: { erased: 'NOBODY' },
  statements: { erased: 'OWN', field: 'authorId', exported: 'statements' },
  roomHeads: { erased: 'NOBODY' },
  agreements: { erased: 'OWN' },
  commitments: { erased: 'OWN', exported: 'commitments' },
  letters: { erased: 'OWN', field: 'fromId', exported: 'letters' },
  halls: { erased: 'ACTS' },
  memberProfiles: { erased: 'OWN', field: '_id', exported: 'memberProfile' },
  dutyDays: { erased: 'ACTS' },
  bookings: { erased: 'OWN', field: 'personId', exported: 'bookings' },
  contactEntries: { erased: 'GOES', field: 'memberId', exported: 'contactLog' },
  corrections: { erased: 'RENAMED', field: 'personId', exported: 'corrections' },
  minutesAgreed: { erased: 'RENAMED', field: 'personId', exported: 'minutesAgreed' },
  evaluations: { erased: 'RENAMED', field: 'personId', exported: 'evaluations' },
  cases: { erased: 'NOBODY' },
  lives: { erased: 'NOBODY' },
  attendances: { erased: 'GOES', field: 'personId', exported: 'attendances' },
  hands: { erased: 'GOES', field: 'personId', exported: 'hands' },
  pollVotes: { erased: 'RENAMED', field: 'personId', exported: 'pollVotes' },
  utterances: { erased: 'OWN', field: 'authorId', exported: 'utterances' },
  utteranceUps: { erased: 'OWN', field: 'personId', exported: 'joinedQuestions' },
}

const decisions = Object.entries(personalData)

/** The collections of this kind, each with the field that holds her. */
export const collectionsThat = (erased: Erased): [string, string][] =>
  decisions.flatMap(([name, { erased: kind, field }]) =>
    kind === erased && field !== undefined ? [[name, field] as [string, string]] : [],
  )

/** What of her is gathered by her id alone: its name in her copy, the collection, the field. */
export const gatheredById: readonly (readonly [exported: string, collection: string, field: string])[] =
  decisions.flatMap(([collection, { exported, field }]) =>
    exported !== undefined && field !== undefined ? [[exported, collection, field] as const] : [],
  )
