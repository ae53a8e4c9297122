import { stepsFor } from '@shared/domain/lead/advance'
import type { Lead } from '@shared/domain/lead/lead'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import type { Actor } from '@shared/domain/person/actor'
import { at, author, clerk, lead, member, otherStaff, rules, staff } from '../../support/leads'

type Case = [says: string, step: LeadStep, by: Actor, part: Partial<Lead>, may: boolean, now?: string]
const handled: Partial<Lead> = { status: 'HANDLING', unitId: 'u02', dueAt: '2026-03-09T15:59:59.000Z' }
const asked = { reasonCode: 'SEASON', text: '雨季', at, dueAt: '2026-03-20T15:59:59.000Z' }

/** The conditions beyond state and person, by hand (rulings 2, 3.2, 3.3). */
const table: Case[] = [
  ['undone within ten minutes', 'undo', author, {}, true, '2026-03-02T08:10:00.000Z'],
  ['not undone after them', 'undo', author, {}, false, '2026-03-02T08:10:01.000Z'],
  ['not undone once staff opened it', 'undo', author, { staffOpenedAt: at }, false],
  [
    'judged again by somebody else',
    'releaseHeld',
    otherStaff,
    { status: 'HELD', appealed: true, judgedBy: 'staff-1' },
    true,
  ],
  [
    'not judged again by the same person',
    'releaseHeld',
    staff,
    { status: 'HELD', appealed: true, judgedBy: 'staff-1' },
    false,
  ],
  ['appealed once', 'appeal', author, { status: 'REJECTED_CONTENT' }, true],
  ['not appealed twice', 'appeal', author, { status: 'REJECTED_CONTENT', appealed: true }, false],
  ['merged, and objected to once', 'objectMerge', author, { status: 'MERGED_INTO' }, true],
  [
    'merged, and not objected to twice',
    'objectMerge',
    author,
    { status: 'MERGED_INTO', mergeObjected: true },
    false,
  ],
  ['for the unit only: not claimed', 'claim', member, { status: 'OPEN', visibility: 'UNIT_ONLY' }, false],
  [
    'for the unit only, its author agreed',
    'claim',
    member,
    { status: 'OPEN', visibility: 'UNIT_ONLY', membersAgreed: true },
    true,
  ],
  ['asked back once by a unit', 'requestReturn', clerk, { status: 'REFERRED', unitId: 'u02' }, true],
  [
    'not asked back twice by a unit',
    'requestReturn',
    clerk,
    { status: 'REFERRED', unitId: 'u02', returnedBy: ['u02'] },
    false,
  ],
  ['extended before its day', 'askExtension', clerk, handled, true],
  ['not extended after its day', 'askExtension', clerk, handled, false, '2026-03-09T16:00:00.000Z'],
  ['not extended twice at once', 'askExtension', clerk, { ...handled, extensionAsked: asked }, false],
  ['nudged', 'nudge', staff, handled, true],
  [
    'not nudged again within three days',
    'nudge',
    staff,
    { ...handled, nudgedAt: '2026-02-28T08:00:00.000Z' },
    false,
  ],
  [
    'nudged again after three days',
    'nudge',
    staff,
    { ...handled, nudgedAt: '2026-02-27T08:00:00.000Z' },
    true,
  ],
  [
    'back within twelve months',
    'rebound',
    author,
    { status: 'CLOSED', closedAt: '2025-03-02T08:00:00.000Z' },
    true,
  ],
  [
    'not back after twelve months',
    'rebound',
    author,
    { status: 'CLOSED', closedAt: '2025-03-02T07:00:00.000Z' },
    false,
  ],
]

it.each(table)('a lead is %s', (_says, step, by, part, may, now = at) => {
  expect(stepsFor(lead(part), { by, at: now, rules }).includes(step)).toBe(may)
})
