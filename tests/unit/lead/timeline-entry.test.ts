import type { LeadEvent } from '@shared/domain/lead/lead-event'
import type { LeadStep } from '@shared/domain/lead/lead-step'
import { audienceFor } from '@shared/domain/lead/audience-for'
import { timelineFor } from '@shared/domain/lead/timeline-entry'
import type { Actor } from '@shared/domain/person/actor'
import * as who from '../../support/leads'
import { at, lead } from '../../support/leads'

const people: Record<string, Actor> = {
  author: who.author,
  staff: who.staff,
  unit: who.clerk,
  auditor: who.auditor,
  neighbour: who.neighbour,
}
const line = (step: LeadStep, part: Partial<LeadEvent> = {}): LeadEvent => ({
  id: `lead-1:${step}`,
  step,
  revision: 2,
  actorId: 'somebody',
  role: 'proposalStaff',
  at,
  from: 'HANDLING',
  to: 'HANDLING',
  facts: {},
  text: '写下的话',
  photoIds: ['photo-1'],
  ...part,
})

/** Who reads that it happened, and who reads what was said. */
function readers(event: LeadEvent) {
  const of = lead({ status: 'HANDLING', unitId: 'u02', history: [event] })
  const lines = Object.entries(people).map(([name, actor]) => {
    const audience = audienceFor(of, actor)
    return [name, timelineFor(of.history, { actor, audience, lead: of })[0]] as const
  })
  const names = (reads: (entry: { text?: string; photoIds?: string[] }) => boolean) =>
    lines.flatMap(([name, entry]) => (entry && reads(entry) ? [name] : [])).join(' ')
  return [names(() => true), names(({ text }) => text !== undefined)]
}

/** By hand. A line's photos go with its words. */
const table: [LeadStep, Partial<LeadEvent>, happened: string, said: string][] = [
  ['progress', {}, 'author staff unit auditor neighbour', 'author staff unit auditor neighbour'],
  ['deny', {}, 'author staff unit auditor neighbour', 'author staff unit auditor neighbour'],
  ['refer', {}, 'author staff unit auditor neighbour', 'staff unit auditor'],
  ['approveReturn', {}, 'author staff unit auditor neighbour', 'staff unit auditor'],
  ['approveExtension', {}, 'author staff unit auditor neighbour', 'staff unit auditor'],
  ['accept', {}, 'author staff unit auditor neighbour', 'author staff unit auditor'],
  ['release', {}, 'author staff unit auditor neighbour', 'author staff unit auditor'],
  ['requestReturn', {}, 'author staff unit auditor', 'staff unit auditor'],
  ['signBack', {}, 'author staff unit auditor', 'staff unit auditor'],
  ['ask', {}, 'author staff', 'author staff'],
  ['answer', {}, 'author staff', 'author staff'],
  ['progress', { held: true }, 'staff', 'staff'],
  ['supplement', { held: true }, 'staff', 'staff'],
  ['deny', { held: true }, 'author staff unit auditor neighbour', 'staff'],
  ['rebound', { held: true }, 'author staff unit auditor neighbour', 'staff'],
  ['confirm', { held: true, actorId: who.author.id }, 'author staff unit auditor neighbour', 'author staff'],
]

it.each(table)('%s %j happened for %s, and was said to %s', (step, part, happened, said) => {
  expect(readers(line(step, part))).toEqual([happened, said])
})

it('photos are read by those who read the words', () => {
  const of = lead({ status: 'HANDLING', unitId: 'u02', history: [line('deny', { held: true })] })
  const seen = timelineFor(of.history, { actor: who.clerk, audience: 'unit', lead: of })
  expect(JSON.stringify(seen)).not.toContain('photo-1')
})
