import { advance } from '@shared/domain/lead/advance'
import type { LeadEvent } from '@shared/domain/lead/lead-event'
import { at, author, clerk, lead, rules } from '../../support/leads'

const line = (n: number): LeadEvent => ({
  id: `lead-1:${n}`,
  step: 'supplement',
  revision: n,
  actorId: author.id,
  role: 'resident',
  at,
  from: 'HANDLING',
  to: 'HANDLING',
  facts: {},
})
const handled = { status: 'HANDLING', unitId: 'u02', dueAt: '2026-03-09T15:59:59.000Z' } as const
const talkative = lead({ ...handled, history: Array.from({ length: 300 }, (_one, n) => line(n)) })

it('an author who supplements without end is stopped', () => {
  expect(() => advance(talkative, 'supplement', { by: author, at, rules, text: '还有' })).toThrow(
    expect.objectContaining({ code: 'too_many', field: 'history' }),
  )
})

it('a long history never keeps the unit from answering', () => {
  expect(advance(talkative, 'reply', { by: clerk, at, rules }).lead.status).toBe('SIGN_OFF')
})
