import type { Lead } from '@shared/domain/lead/lead'
import { createHash } from 'node:crypto'
import { docOf } from '../doc'
import { hoursFromNow } from '../lead-doc'
import { aLead, benchCase, counts, KEY, LEAD, onLead, reads } from './bench-case'

const SLIP = '0123-4567-89AB-CDEF'
const slip = () =>
  docOf(createHash('sha256').update(SLIP.replaceAll('-', '')).digest('hex'), {
    leadId: LEAD,
    issuedAt: hoursFromNow(-1),
  })
const session = (more: object = {}) => ({
  helperSessions: [
    docOf('session-1', {
      helperId: 'helper',
      stationId: 'hall-liuqiao',
      startedAt: hoursFromNow(-0.1),
      endsAt: hoursFromNow(0.4),
      deeds: [],
      ...more,
    }),
  ],
})
const helped = { by: 'helper', stationId: 'hall-liuqiao', consentAt: hoursFromNow(-2) }
/** A lead of somebody without a phone, its slip, and the session that is for it. */
const sitting = (part: Partial<Lead> = {}) => ({
  ...session({ leadId: LEAD, leadNo: 'XS-2026-000001' }),
  ...aLead({ helped, ...part }),
  slips: [slip()],
})
const asked = { sessionId: 'session-1' }
const text = '补充一下：昨天晚上又漫出来了，请快一点。'
const answered = { status: 'ANSWERED' as const, unitId: 'roads', resultMeaning: 'DONE' as const }

/** Every deed is written down twice: in the session, and in the audit. */
const LOG = ['helperSessions change', 'audit set']
const SAID = ['identities find', 'wechat msg_sec_check']
const STEP = ['helperSessions get', 'leads get', 'leads change', 'follows get', ...LOG]

/** What a station's helper does for somebody without a phone. */
export const stationCases = [
  benchCase('helper.begin', {
    as: 'helper',
    given: sitting,
    input: () => ({ key: KEY, matter: { code: SLIP } }),
    operations: counts(
      'slips get',
      'leads get',
      'helperSessions get',
      'helperSessions change',
      'helperSessions add',
      'audit set',
    ),
  }),
  benchCase('helper.sessions', {
    as: 'helper',
    given: session,
    input: () => ({}),
    operations: reads('helperSessions find'),
  }),
  benchCase('helper.session', {
    as: 'helper',
    given: sitting,
    input: () => asked,
    operations: reads('helperSessions get', 'leads get', 'follows get'),
  }),
  benchCase('helper.end', {
    as: 'helper',
    given: session,
    input: () => asked,
    operations: counts('helperSessions change'),
  }),
  benchCase('lead.submitFor', {
    as: 'helper',
    given: session,
    input: () => ({
      ...asked,
      key: KEY,
      situation: '菜场后门的下水道堵了三天，一下雨水就漫到路上，老人出门要绕很远。',
      placeId: 'liuqiao-c',
      contact: { name: '黄阿婆' },
      consent: true as const,
    }),
    operations: counts(
      'helperSessions get',
      'leads get',
      'counters take',
      'leads add',
      'leads get',
      ...SAID,
      'leads change',
      'leads get',
      'helperSessions change',
      ...LOG,
      'follows get',
    ),
  }),
  benchCase('helper.answer', {
    as: 'helper',
    given: () => sitting({ status: 'NEEDS_INFO', question: '是哪一盏灯？' }),
    input: () => ({ ...asked, ...onLead, text }),
    operations: counts(...STEP, ...SAID),
  }),
  benchCase('helper.confirm', {
    as: 'helper',
    given: () => sitting(answered),
    input: () => ({ ...asked, ...onLead }),
    operations: counts(...STEP),
  }),
  benchCase('helper.deny', {
    as: 'helper',
    given: () => sitting(answered),
    input: () => ({ ...asked, ...onLead, text }),
    operations: counts(...STEP, ...SAID),
  }),
  benchCase('helper.withdraw', {
    as: 'helper',
    given: sitting,
    input: () => ({ ...asked, ...onLead }),
    operations: counts(...STEP),
  }),
  benchCase('slip.issue', {
    as: 'helper',
    given: sitting,
    input: () => asked,
    operations: counts(
      'helperSessions get',
      'slips remove',
      'slips add',
      'audit set',
      'wechat getwxacodeunlimit',
    ),
  }),
  benchCase('slip.revoke', {
    as: 'helper',
    given: sitting,
    input: () => asked,
    operations: counts('helperSessions get', 'slips remove', 'audit set'),
  }),
  benchCase('slip.view', {
    as: 'neighbour',
    given: sitting,
    input: () => ({ code: SLIP }),
    operations: counts('slips get', 'leads get'),
  }),
]
