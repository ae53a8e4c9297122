import type { ToldRole } from '@shared/domain/consultation/told-support'
import { seatWords } from './seat-words'

/** Whose votes a figure counts: one declared role, small ones together, or everybody. */
export const toldRoleWords: Record<ToldRole, { resident: string; staff: string }> = {
  ...seatWords,
  OTHER: { resident: '其他各方', staff: '其他各方' },
  ALL: { resident: '各方合计', staff: '各方合计' },
}

export const toldWords = {
  /** In the place of the figures. */
  tooFew: '{count} 人表过态，满 3 人才显示结果',
  /** Under figures that go on growing. */
  why: '不到 3 人的身份合在一起数。商量期间每有 3 人新表态才数一次，结束后全部数清。',
} as const
