import { CONSENT_VERSION } from '@shared/domain/consent/consent'
import { createHash } from 'node:crypto'
import type { Emulator } from '../../../emulator/start-emulator'
import { bareJpeg } from '../../../tests/support/photo-files'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { openidOf } from '../people'
import { aLead, benchCase, counts, KEY, LEAD, reads } from './bench-case'

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
const notices = () => ({
  notices: [1, 2, 3].map(number =>
    docOf(`notice-${number}`, {
      to: 'newcomer',
      unreadBy: 'newcomer',
      kind: 'lead.accepted',
      class: 'NORMAL',
      leadId: LEAD,
      leadNo: 'XS-2026-000001',
      facts: {},
      at: hoursFromNow(-number),
      key: `${hoursFromNow(-number)}_notice-${number}`,
      push: 'NONE',
      pushTries: 0,
    }),
  ),
})
const photo = (state: string, more: object = {}) =>
  docOf('photo-1', {
    ownerId: 'author',
    state,
    inboxPath: 'inbox/photo-1',
    createdAt: hoursFromNow(-1),
    ...more,
  })
const fileAt = async ({ emulation }: Emulator, path: string) => {
  await emulation.storage.files.write(path, bareJpeg)
  return emulation.storage.fileIdOf(path)
}
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

/** What a person does with her photos, her inbox and herself. */
export const personCases = [
  benchCase('photo.ticket', {
    as: 'author',
    input: () => ({ bytes: 200_000 }),
    operations: counts('storage getUploadMetadata', 'photos add'),
  }),
  benchCase('photo.arrived', {
    as: 'author',
    given: () => ({
      photos: [photo('ISSUED', { inboxFileId: 'cloud://local-env.local-bucket/inbox/photo-1' })],
    }),
    prepare: emulator => fileAt(emulator, 'inbox/photo-1') as unknown as string,
    input: () => ({ photoId: 'photo-1' }),
    operations: counts(
      'photos get',
      'storage batchGetDownloadUrl',
      'storage getUploadMetadata',
      'photos change',
      'storage batchDeleteFile',
      'identities find',
      'storage batchGetDownloadUrl',
      'wechat media_check_async',
      'photos change',
    ),
  }),
  benchCase('photo.view', {
    as: 'author',
    given: () => ({
      photos: [photo('PASSED', { fileId: 'cloud://local-env.local-bucket/photos/photo-1.jpg' })],
    }),
    input: () => ({ photoIds: ['photo-1'] }),
    operations: reads('photos find', 'photos find', 'storage batchGetDownloadUrl'),
  }),

  benchCase('notice.list', { as: 'author', ...empty, operations: reads('notices find') }),
  benchCase('notice.unread', { as: 'author', ...empty, operations: reads('notices count') }),
  benchCase('notice.read', {
    as: 'newcomer',
    given: notices,
    input: () => ({ ids: ['notice-1'] }),
    operations: counts('notices change'),
  }),
  benchCase('notice.readAll', {
    as: 'newcomer',
    given: notices,
    ...empty,
    operations: counts('notices change'),
  }),
  benchCase('notice.credits', { as: 'author', ...empty, operations: reads('credits find') }),
  benchCase('notice.recordAnswers', {
    as: 'author',
    input: () => ({ key: KEY, answers: { 'tmpl-progress': 'accept' } }),
    operations: counts('credits add', 'credits find'),
  }),
  benchCase('notice.listTroubles', {
    as: 'staff',
    ...empty,
    operations: reads('notices find', 'notices find', 'notices count'),
  }),

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
      'people set',
      'audit set',
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
