import type { Lead, Visibility } from '@shared/domain/lead/lead'
import { LeadStatus } from '@shared/domain/lead/lead-status'
import type { LeadView } from '@shared/domain/lead/lead-view'
import { viewOf } from '@shared/domain/lead/view-of'
import type { Actor } from '@shared/domain/person/actor'
import * as who from '../../support/leads'
import { at, lead, rules } from '../../support/leads'

const show = (of: Lead, actor: Actor): LeadView =>
  viewOf(of, { actor, at, rules, photos: new Map(), names: new Map([['town-1', '左思敏']]) })

const all = 'name phone'
const ticked = { contactForUnit: true }
const watched = { supervised: true }
const claimed = { claim: { personId: 'member-1', name: '苏望舒', at, until: at } }

/** What each one learns of the author; '-' is nothing, and `hidden` is not even the lead. Written by hand. */
const table: [says: string, actor: Actor, part: Partial<Lead>, seen: Record<Visibility, string>][] = [
  ['the author', who.author, {}, { PUBLIC_HIDDEN_NAME: all, PUBLIC_NAMED: all, UNIT_ONLY: all }],
  ['the town', who.townWorker, {}, { PUBLIC_HIDDEN_NAME: 'name', PUBLIC_NAMED: 'name', UNIT_ONLY: 'name' }],
  ['the office', who.staff, {}, { PUBLIC_HIDDEN_NAME: 'name', PUBLIC_NAMED: 'name', UNIT_ONLY: 'name' }],
  ['the unit', who.clerk, {}, { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: '-', UNIT_ONLY: '-' }],
  [
    'the unit, ticked',
    who.clerk,
    ticked,
    { PUBLIC_HIDDEN_NAME: 'name', PUBLIC_NAMED: 'name', UNIT_ONLY: 'name' },
  ],
  [
    'its leader, ticked',
    who.leader,
    ticked,
    { PUBLIC_HIDDEN_NAME: 'name', PUBLIC_NAMED: 'name', UNIT_ONLY: 'name' },
  ],
  [
    'another town',
    who.otherTownWorker,
    ticked,
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  [
    'another unit',
    who.otherClerk,
    ticked,
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  [
    'a neighbour',
    who.neighbour,
    ticked,
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  [
    'a member',
    who.otherMember,
    ticked,
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  [
    'a helper beside its author',
    who.helper,
    { ...ticked, ...who.helped },
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: '-', UNIT_ONLY: '-' },
  ],
  [
    'a helper without a session',
    who.idleHelper,
    { ...ticked, ...who.helped },
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  ['who claimed it', who.member, claimed, { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: '-', UNIT_ONLY: '-' }],
  [
    'a supervisor',
    who.supervisor,
    {},
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' },
  ],
  [
    'a supervisor of it',
    who.supervisor,
    watched,
    { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: '-', UNIT_ONLY: '-' },
  ],
  ['an auditor', who.auditor, {}, { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: '-', UNIT_ONLY: '-' }],
  ['the admin', who.admin, ticked, { PUBLIC_HIDDEN_NAME: '-', PUBLIC_NAMED: 'name', UNIT_ONLY: 'hidden' }],
]
const cases = table.flatMap(([says, actor, part, seen]) =>
  Object.entries(seen).map(([visibility, expected]) => ({ says, actor, part, visibility, expected })),
)
const secrets = { id: 'author-1', name: '邹桂枝', phone: '19900002001' }
const handled: Partial<Lead> = {
  status: 'HANDLING',
  unitId: 'u02',
  contact: { name: secrets.name, phone: secrets.phone },
  history: [
    {
      id: 'e1',
      step: 'supplement',
      revision: 2,
      actorId: 'author-1',
      role: 'resident',
      at,
      from: 'OPEN',
      to: 'OPEN',
      facts: {},
      text: '补一句',
    },
    {
      id: 'e2',
      step: 'accept',
      revision: 3,
      actorId: 'town-1',
      role: 'townWorker',
      at,
      from: 'SCREENING',
      to: 'OPEN',
      facts: {},
    },
  ],
}

/** Looks for the values, not the field names: a secret must not leave under any name. */
function learnt(view: LeadView): string {
  const answer = JSON.stringify(view)
  expect(answer.includes(secrets.id)).toBe(false)
  return ['name', 'phone'].filter(part => answer.includes(secrets[part as 'name'])).join(' ') || '-'
}

describe('a lead', () => {
  it.each(cases)('$visibility shows $says: $expected', ({ actor, part, visibility, expected }) => {
    const of = lead({ ...handled, ...part, visibility: visibility as Visibility })
    if (expected !== 'hidden') expect(learnt(show(of, actor))).toBe(expected)
    else expect(() => show(of, actor)).toThrow(expect.objectContaining({ code: 'not_found' }))
  })

  /** Before it is accepted, and once it was refused, a lead is for its author and those who screen it. */
  const hidden: LeadStatus[] = [
    ...(['SAFETY_CHECK', 'HELD', 'REJECTED_CONTENT', 'SCREENING', 'NEEDS_INFO'] as const),
    ...(['CLOSED_NO_INFO', 'MERGED_INTO', 'REDIRECTED', 'DECLINED'] as const),
  ]
  it.each(LeadStatus.options)('that is %s is seen by others only when it may be', status => {
    const of = lead({ status, visibility: 'PUBLIC_NAMED' })
    const seen = (actor: Actor) => {
      try {
        return show(of, actor).audience
      } catch {
        return 'hidden'
      }
    }
    expect(seen(who.author)).toBe('own')
    expect(seen(who.staff)).toBe(status === 'WITHDRAWN' ? 'hidden' : 'staff')
    expect(seen(who.neighbour)).toBe(hidden.includes(status) || status === 'WITHDRAWN' ? 'hidden' : 'named')
  })

  it('says at which station it was written down, and not by whom', () => {
    for (const actor of [who.author, who.neighbour, who.clerk, who.staff]) {
      const view = show(lead({ ...handled, ...who.helped }), actor)
      expect(view.stationId).toBe('hall-liuqiao')
      expect(JSON.stringify(view)).not.toContain('helper-1')
    }
  })

  it('names those who acted to staff alone', () => {
    expect(JSON.stringify(show(lead(handled), who.staff))).toContain('左思敏')
    for (const actor of [who.author, who.neighbour, who.clerk, who.supervisor])
      expect(JSON.stringify(show(lead(handled), actor))).not.toContain('左思敏')
  })

  it('keeps words that nobody released between their writer and staff', () => {
    const [first] = handled.history ?? []
    const of = lead({ ...handled, history: first ? [{ ...first, held: true, text: '还没看过的话' }] : [] })
    const reads = (actor: Actor) => JSON.stringify(show(of, actor)).includes('还没看过的话')
    expect([who.author, who.staff, who.townWorker].map(reads)).toEqual([true, true, true])
    expect([who.neighbour, who.clerk, who.auditor].map(reads)).toEqual([false, false, false])
  })

  it('shows nobody a field that no view names', () => {
    const record = { ...lead(handled), outbox: ['secret-of-the-record'] } as Lead
    for (const actor of [who.author, who.staff, who.clerk, who.neighbour])
      expect(JSON.stringify(show(record, actor))).not.toContain('secret-of-the-record')
  })

  it('shows a reply to the public only once it is signed', () => {
    const draftReply = {
      round: 1,
      unitId: 'u02',
      resultMeaning: 'DONE',
      done: '换好了灯泡。',
      nextSteps: [],
      writtenBy: 'clerk-1',
      writtenAt: at,
    } as const
    const of = lead({ ...handled, status: 'SIGN_OFF', draftReply: { ...draftReply, nextSteps: [] } })
    const reads = (actor: Actor) => JSON.stringify(show(of, actor)).includes('换好了灯泡')
    expect([who.clerk, who.leader, who.staff].map(reads)).toEqual([true, true, true])
    expect([who.author, who.neighbour, who.otherClerk, who.supervisor].map(reads)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('that waits for members shows its day to the office alone: nobody outside was promised one', () => {
    const waiting = lead({ status: 'OPEN', stateDueAt: '2026-04-01T15:59:59.000Z' })
    const dates = (actor: Actor) => JSON.stringify(show(waiting, actor)).includes('2026-04-01')
    expect([who.staff, who.townWorker].map(dates)).toEqual([true, true])
    expect([who.author, who.neighbour, who.member, who.auditor].map(dates)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})
