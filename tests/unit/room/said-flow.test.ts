import { stateAfter, type SaidStep } from '@shared/domain/room/said-flow'
import type { Said, SaidState } from '@shared/domain/room/said'
import { saidView, screenedView } from '@shared/domain/room/said-view'

const said = (over: Partial<Said> = {}): Said => ({
  ...{ id: 's1', revision: 1, consultationId: 'c1', authorId: 'secret-author', role: 'RESIDENT' },
  ...{ text: '绿灯要够老人走完。', at: '2026-03-05T01:00:00.000Z', state: 'PENDING' },
  ...over,
})
const outcome = (of: Said, step: SaidStep, by: string) => {
  try {
    return stateAfter(of, step, by)
  } catch (error) {
    const { code, field } = error as { code: string; field?: string }
    return field ?? code
  }
}

/** Every state and step by the convener who decided nothing yet, written by hand. */
const rows: [SaidState, SaidStep, string][] = [
  ['PENDING', 'RELEASE', 'SHOWN'],
  ['PENDING', 'DECLINE', 'DECLINED'],
  ['PENDING', 'MERGE', 'MERGED'],
  ['SHOWN', 'RELEASE', 'wrong_status'],
  ['SHOWN', 'DECLINE', 'wrong_status'],
  ['SHOWN', 'MERGE', 'wrong_status'],
  ['DECLINED', 'RELEASE', 'wrong_status'],
  ['DECLINED', 'DECLINE', 'wrong_status'],
  ['DECLINED', 'MERGE', 'wrong_status'],
  ['APPEALED', 'RELEASE', 'SHOWN'],
  ['APPEALED', 'DECLINE', 'DECLINED'],
  ['APPEALED', 'MERGE', 'wrong_status'],
  ['MERGED', 'RELEASE', 'wrong_status'],
  ['MERGED', 'DECLINE', 'wrong_status'],
  ['MERGED', 'MERGE', 'wrong_status'],
  ['DECLINED', 'APPEAL', 'not_hers'],
]
test.each(rows)('%s, %s: %s', (state, step, end) => {
  expect(outcome(said({ state }), step, 'convener')).toBe(end)
})

test.each<[string, Partial<Said>, SaidStep, string, string]>([
  ['nobody lets her own words through', {}, 'RELEASE', 'secret-author', 'self_review'],
  ['nor declines them', {}, 'DECLINE', 'secret-author', 'self_review'],
  ['an appeal is read by another', { state: 'APPEALED', decidedBy: 'p' }, 'RELEASE', 'p', 'same_person'],
  ['her author appeals once', { state: 'DECLINED' }, 'APPEAL', 'secret-author', 'APPEALED'],
  ['and not twice', { state: 'DECLINED', appeal: '再看看吧。' }, 'APPEAL', 'secret-author', 'appealed'],
])('%s', (_what, over, step, by, end) => {
  expect(outcome(said(over), step, by)).toBe(end)
})

test('nobody reads who said it, not even who screens it', () => {
  const full = said({
    state: 'DECLINED',
    reason: '针对个人。',
    decidedBy: 'secret-judge',
    appeal: '说的不是人。',
  })
  for (const view of [saidView(full, 'reader'), screenedView(full, 'reader')])
    expect(JSON.stringify(view)).not.toMatch(/secret/)
  expect(JSON.stringify(saidView(full, 'reader'))).not.toContain('针对个人')
  expect(saidView(full, 'secret-author')).toMatchObject({ reason: '针对个人。', mine: true })
})
