import { AppError } from '../errors'
import type { Said, SaidState } from './said'

export const decisions = ['RELEASE', 'DECLINE', 'MERGE'] as const
export type Decision = (typeof decisions)[number]
export type SaidStep = Decision | 'APPEAL'

type Rule = {
  from: readonly SaidState[]
  to: SaidState
  refuses?: (said: Said, by: string) => string | undefined
}

/** 回避: nobody lets her own words through, and an appeal is read by somebody else. */
const byAnother = ({ authorId, state, decidedBy }: Said, by: string) => {
  if (authorId === by) return 'self_review'
  return state === 'APPEALED' && decidedBy === by ? 'same_person' : undefined
}

/** The whole life of what is said. Merging comes before showing, so that no vote ever changes its subject. */
export const saidFlow: Record<SaidStep, Rule> = {
  RELEASE: { from: ['PENDING', 'APPEALED'], to: 'SHOWN', refuses: byAnother },
  DECLINE: { from: ['PENDING', 'APPEALED'], to: 'DECLINED', refuses: byAnother },
  MERGE: { from: ['PENDING'], to: 'MERGED', refuses: byAnother },
  APPEAL: {
    from: ['DECLINED'],
    to: 'APPEALED',
    refuses: ({ appeal, authorId }, by) =>
      authorId !== by ? 'not_hers' : appeal === undefined ? undefined : 'appealed',
  },
}

/** The state after a step, or a refusal: `wrong_status`, or `forbidden` with why this person may not. Pure. */
export function stateAfter(said: Said, step: SaidStep, by: string): SaidState {
  const { from, to, refuses } = saidFlow[step]
  const refused = refuses?.(said, by)
  if (refused === 'appealed') throw new AppError('wrong_status', 'one appeal', { field: refused })
  if (refused) throw new AppError('forbidden', `${step} ${said.id}: ${refused}`, { field: refused })
  if (!from.includes(said.state)) throw new AppError('wrong_status', `${step}: it is ${said.state}`)
  return to
}
