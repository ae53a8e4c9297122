import { advance, stepsFor } from '@shared/domain/lead/advance'
import { desksOf } from '@shared/domain/lead/desks-of'
import { facetsOf } from '@shared/domain/lead/facets-of'
import { leadFlow } from '@shared/domain/lead/lead-flow'
import type { Lead } from '@shared/domain/lead/lead'
import { LeadStatus } from '@shared/domain/lead/lead-status'
import { endedStatuses } from '@shared/domain/lead/status-groups'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { nextMoment } from '@shared/domain/lead/next-moment'
import { timedChange } from '@shared/domain/lead/timed-change'
import { waitsFor } from '@shared/domain/lead/waits-for'
import { SYSTEM, type Actor } from '@shared/domain/person/actor'
import { addMinutes } from '@shared/domain/calendar/local-day'
import fc from 'fast-check'
import * as who from '../../support/leads'
import { at, lead, rules } from '../../support/leads'

const people: Actor[] = [
  ...[who.author, who.neighbour, who.member, who.townWorker, who.staff, who.otherStaff],
  ...[who.clerk, who.leader, who.supervisor, SYSTEM],
]
const dueAt = '2026-04-01T15:59:59.000Z'

/** What the actions would write beside the state. */
const carried = (step: LeadStep, of: Lead, now: string): Partial<Lead> => {
  const sets: Partial<Record<LeadStep, Partial<Lead>>> = {
    refer: { unitId: 'u02', dueAt },
    claim: { claim: { personId: 'member-1', name: '苏望舒', at: now, until: dueAt } },
    requestReturn: { returnedBy: [...of.returnedBy, 'u02'] },
    askExtension: { extensionAsked: { reasonCode: 'SEASON', text: '雨季', at: now, dueAt } },
    sign: { resultMeaning: 'DONE' },
    confirm: { closedAt: now },
    deny: { round: of.round + 1, dueAt },
    askToOpen: { membersAsked: true },
    appeal: { appealed: true },
    objectMerge: { mergeObjected: true },
  }
  return sets[step] ?? (timedChange(step, now) as Partial<Lead>)
}

/** A walk through the flow: at each turn somebody takes one of the steps that are hers. */
function walk(turns: [who: number, which: number, minutes: number][]): Lead[] {
  const lives = [lead({ status: 'SAFETY_CHECK', createdAt: at })]
  let now = at
  for (const [person, which, minutes] of turns) {
    const of = lives.at(-1) as Lead
    now = addMinutes(now, minutes)
    const by = people[person % people.length] as Actor
    const steps = stepsFor(of, { by, at: now, rules, ties: { follows: by === who.neighbour } })
    const step = steps[which % Math.max(steps.length, 1)]
    if (!step) continue
    lives.push(
      advance(of, step, { by, at: now, rules, set: carried(step, of, now), ties: { follows: true } }).lead,
    )
  }
  return lives
}
const turns = fc.array(fc.tuple(fc.nat(20), fc.nat(40), fc.integer({ min: 0, max: 5000 })), { maxLength: 40 })

describe('the life of a lead', () => {
  it('never leaves an open lead without somebody who owes the next deed, a day for it, and a way on', () => {
    fc.assert(
      fc.property(turns, walked => {
        for (const of of walk(walked)) {
          const ended = endedStatuses.includes(of.status)
          expect([of.status, waitsFor(of).length > 0 || ended]).toEqual([of.status, true])
          if (ended) continue
          expect([of.status, of.stateDueAt !== undefined]).toEqual([of.status, true])
          expect(desksOf(of).length).toBeGreaterThan(0)
          const onward = Object.values(leadFlow).some(
            ({ from, to }) => from.includes(of.status) && to !== 'SAME',
          )
          expect([of.status, onward]).toEqual([of.status, true])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is told again by its history: each line begins where the one before ended, one revision after another', () => {
    fc.assert(
      fc.property(turns, walked => {
        const last = walk(walked).at(-1) as Lead
        let status: LeadStatus = 'SAFETY_CHECK'
        for (const [place, { from, to, revision }] of last.history.entries()) {
          expect({ from, revision }).toEqual({ from: status, revision: place + 2 })
          status = to
        }
        expect({ status: last.status, revision: last.revision }).toEqual({
          status,
          revision: last.history.length + 1,
        })
      }),
    )
  })

  it('is listed in public exactly while others may read it', () => {
    const hidden = ['SAFETY_CHECK', 'HELD', 'REJECTED_CONTENT', 'SCREENING', 'NEEDS_INFO', 'CLOSED_NO_INFO']
    const refused = ['MERGED_INTO', 'REDIRECTED', 'DECLINED', 'WITHDRAWN']
    fc.assert(
      fc.property(turns, walked => {
        for (const of of walk(walked)) {
          const mayNot = [...hidden, ...refused].includes(of.status) || of.visibility === 'UNIT_ONLY'
          expect([of.status, facetsOf(of).length === 0]).toEqual([of.status, mayNot])
        }
      }),
    )
  })

  it('is moved on by the clock alone wherever people may stay silent', () => {
    const silent: Partial<Record<LeadStatus, LeadStep>> = {
      SAFETY_CHECK: 'risky',
      NEEDS_INFO: 'noAnswer',
      CLAIMED: 'expire',
      REFERRED: 'autoAccept',
      ANSWERED: 'noConfirm',
    }
    for (const status of LeadStatus.options) {
      const reminded = ['-7', '-5', '-3', '-1', '1'].map(days => `${dueAt}:${days}`)
      const moment = nextMoment(lead({ status, stateDueAt: dueAt, remindersSent: reminded }))
      const step = moment && 'step' in moment ? moment.step : undefined
      if (!['HANDLING', 'SIGN_OFF'].includes(status)) expect([status, step]).toEqual([status, silent[status]])
    }
  })
})
