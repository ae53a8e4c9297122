import { CONSENT_VERSION } from '@shared/domain/consent/consent-version'
import { createHash } from 'node:crypto'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { openidOf } from '../people'
import { aLead, benchCase, counts, KEY, reads } from './bench-case'
import { notices } from './notice-cases'

const INVITE = '0123-4567-89AB-CDEF'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const empty = { input: () => ({}) }

const consent = () => ({
  consents: [
    docOf('consent-1', {
      personId: 'author',
      purpose: 'PRIVACY',
      version: CONSENT_VERSION,
      givenAt: hoursFromNow(-9),
    }),
  ],
})
export const entry = (more: object = {}) =>
  docOf('entry-1', {
    revision: 1,
    name: '新来的',
    roles: ['member'],
    createdAt: hoursFromNow(-9),
    createdKey: `${hoursFromNow(-9)}_entry-1`,
    nameKey: '新来的_entry-1',
    ...more,
  })

/** What a person does with herself: consents, her data, becoming somebody. */
export const personCases = [
  benchCase('person.me', {
    as: 'author',
    ...empty,
    operations: reads('people get', 'notices count', 'counters get'),
  }),
  benchCase('person.consents', {
    as: 'author',
    given: consent,
    ...empty,
    operations: reads('consents find'),
  }),
  benchCase('person.contactLooks', {
    as: 'author',
    ...empty,
    operations: reads('contactLooks find'),
  }),
  benchCase('person.consent', {
    as: 'newcomer',
    input: () => ({ purpose: 'PRIVACY' as const, key: KEY }),
    operations: counts('consents find', 'consents add'),
  }),
  benchCase('person.withdrawConsent', {
    as: 'author',
    given: consent,
    input: () => ({ consentId: 'consent-1' }),
    operations: counts('consents find', 'consents change'),
  }),
  benchCase('person.phoneFromWechat', {
    as: 'author',
    prepare: ({ emulation }) => emulation.phoneCodes.issue(openidOf('author')),
    input: code => ({ code }),
    operations: counts('wechat getuserphonenumber'),
  }),
  benchCase('person.export', {
    as: 'newcomer',
    given: () => ({ ...notices(), ...aLead({ authorId: 'newcomer' }) }),
    ...empty,
    operations: counts(
      'people get',
      'consents find',
      'leads find',
      'follows find',
      'photos find',
      'notices find',
      'credits find',
      'ballots find',
      'statements find',
      'utterances find',
      'topics find',
      'seats find',
      'attendances find',
      'letters find',
      'bookings find',
      'contactEntries find',
      ...[
        'contactLooks find',
        'commitments find',
        'topicSupports find',
        'experts find',
        'memberProfiles find',
      ],
      ...[
        'corrections find',
        'minutesAgreed find',
        'evaluations find',
        'hands find',
        'pollVotes find',
        'utteranceUps find',
      ],
    ),
  }),
  benchCase('person.erase', {
    as: 'newcomer',
    given: () => ({ ...notices(), ...aLead({ authorId: 'newcomer', status: 'OPEN' }) }),
    input: () => ({ key: KEY, sure: true as const }),
    operations: counts(
      'leads find',
      'transaction begin',
      'people get',
      'transaction commit',
      'leads find',
      'leads get',
      'leads change',
      'leads find',
      'photos find',
      'follows find',
      'notices remove',
      'credits remove',
      'consents change',
      'consents change',
      'contactLooks change',
      ...['bookings find', 'topicSupports find', 'utteranceUps find', 'hands find', 'attendances find'],
      ...['commitments find', 'experts change', 'seats change', 'topics change'],
      'attendances remove',
      'hands remove',
      'contactEntries remove',
      'ballots find',
      'ballots find',
      'ballots change',
      'statements change',
      'topics change',
      'pollVotes change',
      'corrections change',
      'minutesAgreed change',
      'evaluations change',
      'utterances change',
      'seats change',
      'memberProfiles remove',
      'letters remove',
      'letters remove',
      'letters change',
      'people set',
      'audit set',
      'signIns remove',
      'identities find',
      'identities remove',
    ),
  }),
  benchCase('person.redeem', {
    as: 'newcomer',
    given: () => ({
      roster: [entry()],
      invites: [
        docOf(hash(INVITE.replaceAll('-', '')), { rosterId: 'entry-1', expiresAt: hoursFromNow(99) }),
      ],
    }),
    input: () => ({ code: INVITE }),
    operations: counts(
      'transaction begin',
      'invites get',
      'roster get',
      'people get',
      'invites set',
      'roster set',
      'people set',
      'audit set',
      'transaction commit',
      'people get',
      'notices count',
      'counters get',
    ),
  }),
  benchCase('person.becomeFirstAdmin', {
    as: 'newcomer',
    input: () => ({ secret: 'first-admin-of-the-bench', name: '头一位' }),
    operations: counts(
      'transaction begin',
      'counters get',
      'people get',
      'counters set',
      'roster set',
      'people set',
      'audit set',
      'transaction commit',
      'people get',
      'notices count',
    ),
  }),
]
