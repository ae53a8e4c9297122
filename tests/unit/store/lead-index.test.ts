import type { Lead } from '@shared/domain/lead/lead'
import { leadIndex } from '../../../cloudfunctions/store/lead-index'
import { lead } from '../../support/leads'

function undated(status: Lead['status']): Lead {
  const { stateDueAt: _none, ...rest } = lead({ status })
  return rest
}

it('puts open work without a date behind all that has one, where a next page finds it', () => {
  const dated = leadIndex(lead({ status: 'SCREENING', stateDueAt: '2026-03-17T15:59:59.000Z' }))
  expect(dated.dueKey).toBe('2026-03-17T15:59:59.000Z_lead-1')
  expect(leadIndex(undated('IN_CONSULTATION')).dueKey).toBe('9999-12-31_lead-1')
})

it('gives what has come to its end no place on a desk', () => {
  const closed = leadIndex(undated('CLOSED'))
  expect(closed.desks).toEqual([])
  expect(closed.dueKey).toBeUndefined()
})
